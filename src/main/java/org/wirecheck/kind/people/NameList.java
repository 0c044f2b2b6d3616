package org.wirecheck.kind.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Clause;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Names of one sort joined by commas and "and", titles between them left out: "President Roe, Mayor Doe and Jane Poe". */
final class NameList {

    private static final int APART = 12;
    private static final Set<String> OPENING = Set.of("including", "like", "among", "include");
    private static final Set<String> MORE = Set.of("other", "others", "several", "various", "many", "some", "more");
    private static final Set<String> TITLE_TAGS =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PUNCT", "CCONJ", "PART");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<EntityMention> names = new ArrayList<>();

    private NameList(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The list that begins with this name, or a list of it alone. */
    static NameList from(Lexicon lexicon, Sentence sentence, List<EntityMention> names, int first) {
        NameList list = new NameList(lexicon, sentence);
        list.names.add(names.get(first));
        int end = first;
        while (end + 1 < names.size() && list.joins(names.get(end), names.get(end + 1))) {
            end++;
            list.names.add(names.get(end));
        }
        return list.isClosed() ? list : from(lexicon, sentence, names.subList(0, first + 1), first);
    }

    int size() {
        return names.size();
    }

    List<String> members() {
        return names.stream().map(EntityMention::entity).toList();
    }

    Span span() {
        return names.get(0).span().and(names.get(names.size() - 1).span());
    }

    /** Index of the last token. */
    int last() {
        return end(names.get(names.size() - 1));
    }

    // A list needs an "and" before its last name, or three names.
    private boolean isClosed() {
        if (names.size() < 2) {
            return true;
        }
        int from = end(names.get(names.size() - 2));
        boolean and = false;
        for (int i = from + 1; i < start(names.get(names.size() - 1)); i++) {
            and |= tokens.get(i).is("CCONJ") || tokens.get(i).text().equals("&");
        }
        return and || names.size() > 2 || hasMore(last());
    }

    private boolean joins(EntityMention left, EntityMention right) {
        boolean other = !left.entity().equals(right.entity());
        int reach = left.entity().startsWith("person:") ? APART : 3;
        int from = end(left) + 1;
        int to = start(right);
        if (!other || to <= from || to - from > reach || isPossessive(from)) {
            return false;
        }
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean title = token.is("ADP") && token.text().equals("of") && i > from;
            if (!TITLE_TAGS.contains(token.tag()) && !title) {
                return false;
            }
            joined |= token.text().equals(",")
                    || token.text().equals("&")
                    || token.text().equals("and")
                    || token.text().equals("or");
        }
        return joined && !isPlaceInPlace(left, right, from, to) && !opensClause(left, right);
    }

    // "Dover, Ohio" is one place, and so is "Dover, Ohio, and".
    private static boolean isPlaceInPlace(EntityMention left, EntityMention right, int from, int to) {
        boolean places = left.entity().startsWith("place:");
        return places && to - from == 1 && left.entity().startsWith(right.entity() + "/");
    }

    private boolean isPossessive(int at) {
        return tokens.get(at).text().equals("'s") || tokens.get(at - 1).text().endsWith("'s");
    }

    // In "Roe met Doe, and Poe said", Poe opens a clause of his own.
    private boolean opensClause(EntityMention left, EntityMention right) {
        Clause a = sentence.clauseAt(end(left));
        Clause b = sentence.clauseAt(start(right));
        return a != null
                && b != null
                && !a.equals(b)
                && b.subject() != null
                && b.subject().contains(start(right))
                && !b.subject().contains(end(left));
    }

    /** True if the words say there were more. */
    boolean isOpen() {
        int first = start(names.get(0));
        for (int i = Math.max(0, first - 6); i < first; i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean such = word.equals("such")
                    && i + 1 < first
                    && tokens.get(i + 1).text().equals("as");
            if (such || OPENING.contains(word) || OPENING.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return hasMore(last());
    }

    private boolean hasMore(int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 4); i++) {
            if (MORE.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    Hook hook() {
        int first = start(names.get(0));
        Clause clause = sentence.clauseAt(first);
        Word predicate =
                clause == null ? null : word(clause.verb().head(), clause.verb().lemma());

        return new Hook(governor(first, clause), predicate, null, List.of(), List.of());
    }

    // The event they take part in, named before them; else the subject: "the talks included Roe and Doe".
    private @Nullable Word governor(int first, @Nullable Clause clause) {
        for (int i = first - 1; i >= 0; i--) {
            if (tokens.get(i).is("NOUN") && lexicon.is("events", tokens.get(i).lemma())) {
                return word(i, tokens.get(i).lemma());
            }
        }
        Phrase subject = clause == null ? null : clause.subject();
        int head = subject == null || subject.contains(first) ? -1 : subject.head();
        return head < 0 || !tokens.get(head).is("NOUN")
                ? null
                : word(head, tokens.get(head).lemma());
    }

    private Word word(int at, String lemma) {
        return new Word(lemma, tokens.get(at).span());
    }

    private int start(EntityMention mention) {
        return Math.max(0, sentence.tokenAt(mention.span()));
    }

    private int end(EntityMention mention) {
        int at = start(mention);
        while (at + 1 < tokens.size()
                && tokens.get(at + 1).span().start() < mention.span().end()) {
            at++;
        }
        return at;
    }
}
