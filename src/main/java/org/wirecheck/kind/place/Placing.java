package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** What stands around a place in its sentence → what hangs on it, and in which way: at it, from it, to it, named for it. */
final class Placing {

    /** Opens the trait that says what is of a place; what is another body is of another place. */
    static final String OF = "body-of:";

    private static final Set<String> AT =
            Set.of("in", "at", "on", "across", "throughout", "inside", "within", "over", "off", "along", "under");
    private static final Set<String> NEAR = Set.of("near", "outside", "around", "beside");
    private static final Set<String> TO = Set.of("to", "into", "toward", "towards");
    private static final Set<String> FROM = Set.of("from", "of");
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "ADV", "NUM");
    private static final Set<String> EMPTY = Set.of("other", "others", "time", "one", "person", "people");
    private static final Set<String> INHABITANTS = Set.of("resident", "native");
    private static final Set<String> LIVES = Set.of("live", "reside");
    private static final Set<String> VISITS =
            Set.of("visit", "leave", "enter", "hit", "strike", "rock", "shake", "reach", "tour");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final int preposition;
    private final boolean visited;

    Placing(Lexicon lexicon, Sentence sentence, int first, int last) {
        this(lexicon, sentence, first, last, first);
    }

    private Placing(Lexicon lexicon, Sentence sentence, int first, int last, int opens) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.first = first;
        this.last = last;
        int at = opens - 1;
        while (at >= 0
                && opens - at < 4
                && (BETWEEN.contains(tokens.get(at).tag()) || isDirection(at))
                && !isLocative(at)) {
            at--;
        }
        this.preposition = at >= 0 && isLocative(at) ? at : -1;
        this.visited = at >= 0 && VISITS.contains(lemma(at));
    }

    /** The placing of a place further on in a list that opens at a token: "in Dover, Bath and Ely". */
    static Placing inList(Lexicon lexicon, Sentence sentence, int opens, int first, int last) {
        return new Placing(lexicon, sentence, first, last, opens);
    }

    // "in south Dover"
    private boolean isDirection(int at) {
        String word = tokens.get(at).text();
        return lexicon.is("directions", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private boolean isLocative(int at) {
        String lemma = lemma(at);
        return AT.contains(lemma) || NEAR.contains(lemma) || TO.contains(lemma) || FROM.contains(lemma);
    }

    private String lemma(int at) {
        return tokens.get(at).lemma();
    }

    boolean isNear() {
        return preposition >= 0 && NEAR.contains(lemma(preposition)) && modified() < 0;
    }

    String bound() {
        return isNear() ? lemma(preposition) : "";
    }

    /** True if the place is where something is, and not somebody who acts. */
    boolean isPlaced() {
        boolean owns = owned() > 0 && (isEvent(lemma(owned())) || isBody(owned()));
        return preposition >= 0 || visited || isDateline() || modified() > 0 || owns;
    }

    /** For "the 300 block of Elm", where Elm is no place but a street, "300/"; else null. */
    @Nullable
    String block() {
        boolean block = preposition > 1
                && lemma(preposition).equals("of")
                && lemma(preposition - 1).equals("block");
        String number = block ? tokens.get(preposition - 2).text() : "";
        return !block ? null : number.chars().allMatch(Character::isDigit) ? number + "/" : "";
    }

    /** True if a preposition stands before it, as before all places of a list. */
    boolean isIntroduced() {
        return preposition >= 0;
    }

    /** True where somebody lives: "Roe lives in Dover", "Dover resident Jane Roe". */
    boolean isHome() {
        return inhabitant() != null;
    }

    // "born in Dover", "a Dover native"
    private boolean isBorn() {
        int head = modified();
        boolean born = preposition > 0 && tokens.get(preposition - 1).text().equals("born");
        return born || head > 0 && lemma(head).equals("native");
    }

    /** The words that may name who lives there, or null. */
    @Nullable
    Span inhabitant() {
        int head = modified();
        if (head > 0 && INHABITANTS.contains(lemma(head)) && head + 1 < tokens.size()) {
            return sentence.spanOf(head + 1, Math.min(tokens.size() - 1, head + 3));
        }
        Clause clause = sentence.clauseAt(first);
        boolean lives = clause != null
                && (LIVES.contains(clause.verb().lemma()) || isBorn())
                && !clause.verb().negated()
                && clause.verb().modal().isEmpty()
                && preposition >= clause.verb().last()
                && preposition < clause.verb().last() + 3;
        if (!lives || clause == null || clause.subject() == null) {
            return null;
        }
        Phrase subject = clause.subject();
        boolean who = lemma(subject.head()).equals("who") && subject.first() > 0;
        return who
                ? sentence.spanOf(Math.max(0, subject.first() - 3), subject.first() - 1)
                : sentence.spanOf(subject.first(), subject.last());
    }

    /** True for what may say where somebody lives or comes from. */
    boolean isPersonal() {
        return preposition >= 0 && FROM.contains(lemma(preposition));
    }

    /** True if the place follows on a name that ends at this token, an age aside: "Roe, 43, of Dover". */
    boolean follows(int name) {
        for (int i = name + 1; i < preposition; i++) {
            if (!tokens.get(i).is("PUNCT") && !tokens.get(i).is("NUM")) {
                return false;
            }
        }
        return preposition - name < 5;
    }

    private boolean isOwner() {
        return last + 1 < tokens.size()
                && (tokens.get(last + 1).text().equals("'s")
                        || tokens.get(last).text().endsWith("'s"));
    }

    // "navy" in "Norway's navy", else -1
    private int owned() {
        int next = isOwner() ? (tokens.get(last).text().endsWith("'s") ? last + 1 : last + 2) : tokens.size();
        return next < tokens.size() && tokens.get(next).is("NOUN") ? next : -1;
    }

    // "Dover police", "Norway's navy": of which place, says more than where they are.
    private boolean isBody(int at) {
        return at > 0 && lexicon.is("bodies", lemma(at));
    }

    private boolean isDateline() {
        if (first > 0 || last + 1 >= tokens.size()) {
            return false;
        }
        int next = last + 1;
        if (tokens.get(next).text().equals("(")) {
            while (next < Math.min(tokens.size() - 1, last + 6)
                    && !tokens.get(next).text().equals(")")) {
                next++;
            }
            next++;
        }
        return next < tokens.size()
                && Set.of("—", "–", "-", "--").contains(tokens.get(next).text());
    }

    // "summit" in "Alaska summit"
    private int modified() {
        int at = last + 1;
        while (at < tokens.size() && tokens.get(at).is("ADJ") && !INHABITANTS.contains(lemma(at))) {
            at++;
        }
        int head = -1;
        while (at < tokens.size() && (tokens.get(at).is("NOUN") || INHABITANTS.contains(lemma(at)))) {
            head = at++;
        }
        return head;
    }

    private boolean isEvent(String lemma) {
        return lexicon.is("events", lemma);
    }

    // "A Dover nightclub" is a nightclub in Dover; "a Dover lawyer" need not be there.
    private boolean isSite(String lemma) {
        return lexicon.wordNet().isKindOf(lemma, "structure", Pos.NOUN)
                || lexicon.wordNet().isKindOf(lemma, "location", Pos.NOUN);
    }

    Hook hook(@Nullable Span about) {
        Clause clause = sentence.clauseAt(first);
        Word predicate =
                clause == null ? null : word(clause.verb().head(), clause.verb().lemma());
        return new Hook(governor(), predicate, about, List.of(), traits(about));
    }

    private @Nullable Word governor() {
        int head = modified();
        if (head > 0) {
            return word(head, lemma(head));
        }
        if (isBody(owned())) {
            return word(owned(), lemma(owned()));
        }
        boolean noun = preposition > 0 && names(preposition - 1);
        Word event = noun && isEvent(lemma(preposition - 1)) ? null : told();
        if (event != null) {
            return event;
        }
        return noun ? word(preposition - 1, lemma(preposition - 1)) : null;
    }

    // "last week at Dover", "shot several times in Dover", "injured three others in Dover": nothing that is there.
    private boolean names(int at) {
        String lemma = lemma(at);
        return tokens.get(at).is("NOUN")
                && !EMPTY.contains(lemma)
                && !lexicon.is("time-nouns", lemma)
                && !lexicon.is("function-words", lemma);
    }

    // The event that the clause tells of: "an earthquake levelled villages in Velmark" has the place of the earthquake.
    private @Nullable Word told() {
        Clause clause = sentence.clauseAt(first);
        if (clause == null || clause.subject() == null || clause.verb().negated()) {
            return null;
        }
        int head = clause.subject().head();
        return tokens.get(head).is("NOUN") && isEvent(lemma(head)) ? word(head, lemma(head)) : null;
    }

    private Word word(int at, String lemma) {
        return new Word(lemma, tokens.get(at).span());
    }

    private List<String> traits(@Nullable Span about) {
        List<String> traits = new ArrayList<>();
        String lemma = preposition < 0 ? "" : lemma(preposition);
        if (isDateline()) {
            traits.add("dateline");
        } else if (isBody(modified()) || isBody(owned())) {
            traits.add("body");
            String body = lemma(isBody(modified()) ? modified() : owned());
            traits.addAll(lexicon.list("bodies").classes(body).stream()
                    .map(c -> OF + c)
                    .toList());
        } else if (about != null) {
            traits.add(isBorn() ? "birth" : lemma.equals("from") ? "origin" : "residence");
        } else if (TO.contains(lemma)) {
            traits.add("destination");
        } else if (FROM.contains(lemma)) {
            traits.add(lemma.equals("of") ? "of" : "origin");
        }
        if (!traits.contains("body")) {
            traits.add(OF + "none");
        }
        int head = modified();
        if (head > 0 && !isEvent(lemma(head)) && !isSite(lemma(head))) {
            traits.add("modifier");
        }
        if (isOwner()) {
            traits.add("possessive");
        }
        return traits;
    }
}
