package org.wirecheck.kind;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Clauses of one article → who does it and whom it befalls, whichever way round the sentence is put. */
public final class Participants {

    private static final Set<String> COUNTING = Set.of(
            "kind",
            "sort",
            "type",
            "number",
            "lot",
            "group",
            "series",
            "pair",
            "majority",
            "dozen",
            "handful",
            "couple",
            "hundred",
            "thousand",
            "million",
            "billion",
            "half",
            "rest",
            "score",
            "member");

    private static final Set<String> QUANTIFIERS =
            Set.of("few", "many", "several", "some", "most", "other", "others", "more", "much", "all", "both");

    /** Signs that mean something in a value's notation. */
    private static final String NOTATION = "();=[]|";

    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final WordList PERSONS = Lexicon.standard().list("persons");
    private static final WordList TIMES = Lexicon.standard().list("function-words");

    private final Reading reading;

    public Participants(Reading reading) {
        this.reading = reading;
    }

    /** Who does it: the subject of an active verb, the "by" of a passive one; null if the clause does not say. */
    public @Nullable Participant agent(Sentence sentence, Clause clause) {
        if (!clause.verb().passive()) {
            return subject(sentence, clause);
        }
        for (Phrase phrase : clause.complements()) {
            if (phrase.preposition().equals("by")
                    && phrase.first() > clause.verb().last()
                    && !isTime(sentence.tokens().get(phrase.head()))) {
                return of(sentence, phrase);
            }
        }
        return null;
    }

    // "by late Friday"
    private static boolean isTime(Token head) {
        Set<String> classes = TIMES.classes(head.text().toLowerCase(java.util.Locale.ROOT));
        return classes.contains("weekday") || classes.contains("month") || classes.contains("day-adverb");
    }

    /** Whom it befalls: the object of an active verb, the subject of a passive one; null if the clause does not say. */
    public @Nullable Participant patient(Sentence sentence, Clause clause) {
        return clause.verb().passive() ? subject(sentence, clause) : of(sentence, clause.object());
    }

    /** "his son was in the room, but he was hurt": a pronoun the cast leaves open stands for the nearest subject before it. */
    private @Nullable Participant subject(Sentence sentence, Clause clause) {
        Participant own = of(sentence, clause.subject());
        Phrase phrase = clause.subject();
        if (own == null || phrase == null || !own.key().isEmpty() || phrase.first() < phrase.last()) {
            return own;
        }
        String pronoun = sentence.tokens().get(phrase.head()).text().toLowerCase(java.util.Locale.ROOT);
        for (int i = sentence.clauses().indexOf(clause) - 1; i >= 0 && SINGULAR.contains(pronoun); i--) {
            Phrase before = sentence.clauses().get(i).subject();
            Participant other = before == null || before.last() >= phrase.first() ? null : of(sentence, before);
            if (other != null && !other.key().isEmpty()) {
                return isOne(sentence, before, pronoun)
                        ? new Participant(other.key(), other.known(), own.span(), other.lemma())
                        : own;
            }
        }
        return own;
    }

    /** True if the phrase names one person whom the pronoun can mean. */
    private static boolean isOne(Sentence sentence, @Nullable Phrase phrase, String pronoun) {
        if (phrase == null) {
            return false;
        }
        Token head = sentence.tokens().get(phrase.head());
        String gender =
                PERSONS.entry(head.lemma()).flatMap(e -> e.attribute("gender")).orElse("");
        boolean fits = !gender.equals(pronoun.equals("he") ? "female" : "male");
        return head.is("NOUN") && head.text().equals(head.lemma()) && PERSONS.contains(head.lemma()) && fits;
    }

    /** The participant a phrase names; null for none. */
    public @Nullable Participant of(Sentence sentence, @Nullable Phrase phrase) {
        if (phrase == null) {
            return null;
        }
        int head = counted(sentence, phrase);
        Span span = sentence.spanOf(phrase.first(), phrase.last());
        Token noun = sentence.tokens().get(head);
        TreeSet<String> ids = new TreeSet<>();
        for (EntityMention mention : reading.cast().within(reading.document().id(), span)) {
            if (isHead(sentence, phrase, mention.span(), head)) {
                ids.add(mention.entity());
            }
        }
        Entity around = ids.isEmpty() ? reading.cast().at(reading.document().id(), noun.span()) : null;
        if (around != null && !noun.is("NUM")) {
            ids.add(around.id());
        }
        boolean pronoun = noun.is("PRON") || noun.is("DET") || noun.is("NUM") || QUANTIFIERS.contains(noun.lemma());
        String lemma = noun.lemma().toLowerCase(java.util.Locale.ROOT);
        String key = ids.isEmpty() ? pronoun ? "" : lemma : String.join("+", ids);
        return new Participant(plain(key), !ids.isEmpty(), span, lemma);
    }

    /** "aunts" for "one of her aunts", "people" for "dozens of people": the noun behind a number or quantifier. */
    private static int counted(Sentence sentence, Phrase phrase) {
        Token head = sentence.tokens().get(phrase.head());
        boolean counts = head.is("NUM") || head.is("DET") || head.is("PRON") || COUNTING.contains(head.lemma());
        for (Phrase next : sentence.phrases()) {
            boolean of = next.preposition().equals("of")
                    && next.first() > phrase.last()
                    && next.first() <= phrase.last() + 3;
            if (counts && of) {
                return next.head();
            }
        }
        return phrase.head();
    }

    /** In a single phrase only the mention at the head names it ("Roe" in "Roe supporters" does not); in a list all do. */
    private static boolean isHead(Sentence sentence, Phrase phrase, Span mention, int head) {
        boolean list = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            list |= sentence.tokens().get(i).is("CCONJ");
        }
        return list || mention.overlaps(sentence.tokens().get(head).span());
    }

    /** The key without the signs a notation is made of. */
    public static String plain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (NOTATION.indexOf(key.charAt(i)) >= 0) {
                return key.replaceAll("[();=\\[\\]|]", " ").strip();
            }
        }
        return key.strip();
    }
}
