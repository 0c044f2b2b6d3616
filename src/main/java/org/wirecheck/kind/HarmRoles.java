package org.wirecheck.kind;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;

/**
 * Words for a person nobody names → what sets that person apart from others of the story: on which side of a deed he stands,
 * as its victim or as its suspect, and whether the word is for a man or a woman. "A 16-year-old boy was arrested" is not the
 * 15-year-old boy who was shot.
 */
public final class HarmRoles {

    // Two traits of one class, which stands before the colon, set two people apart if they differ behind it.
    private static final String VICTIM = "side:victim";
    private static final String SUSPECT = "side:suspect";
    private static final String SEX = "sex:";

    private final WordList harm;
    private final WordList justice;
    private final WordList persons;
    private final WordList roles;

    public HarmRoles(Lexicon lexicon) {
        harm = lexicon.list("harm-verbs");
        justice = lexicon.list("justice-verbs");
        persons = lexicon.list("persons");
        roles = lexicon.list("harm-roles");
    }

    /** The sex a noun for a person tells, as a trait; null for "child". */
    public @Nullable String sex(String noun) {
        Optional<WordEntry> entry = persons.entry(noun);
        String gender = entry.flatMap(e -> e.attribute("gender")).orElse("");
        return gender.isEmpty() ? null : SEX + gender;
    }

    /**
     * The side the person at a token stands on, as a trait; null if the words do not tell.
     *
     * @param token any token of the phrase that names the person
     */
    public @Nullable String side(Sentence sentence, int token) {
        Phrase own = sentence.phraseAt(token);
        String noun = own == null ? "" : sentence.tokens().get(own.head()).lemma();
        if (is("victim", noun) || is("suspect", noun)) {
            return is("victim", noun) ? VICTIM : SUSPECT;
        }
        if (own != null && follows(sentence, own.first(), "of") && isHarm(sentence, own.first() - 2)) {
            return VICTIM;
        }
        for (Clause clause : sentence.clauses()) {
            String side = side(sentence, clause, token);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    private @Nullable String side(Sentence sentence, Clause clause, int token) {
        String verb = clause.verb().lemma();
        boolean passive = clause.verb().passive();
        boolean subject = holds(clause.subject(), token);
        boolean object = holds(clause.object(), token);
        if (justice.classes(verb).stream().anyMatch(deed -> is("accusing", deed))) {
            boolean accused = passive && subject || !passive && object || verb.equals("plead") && subject;
            return accused ? SUSPECT : null;
        }
        if (harm.classes(verb).contains("die")) {
            return subject ? VICTIM : null;
        }
        if (harm.contains(verb) && !verb.equals("treat")) {
            if (isReflexive(sentence, clause)) {
                return null;
            }
            boolean befallen = passive && subject || !passive && object;
            return befallen ? VICTIM : subject ? SUSPECT : null;
        }
        if (is("suffering", verb) && subject && isHurt(sentence, clause)) {
            return VICTIM;
        }
        boolean left = is("leaving", verb) && (passive && subject || !passive && object);
        return left && isHurt(sentence, clause) ? VICTIM : null;
    }

    private boolean is(String role, String word) {
        return roles.classes(word).contains(role);
    }

    /** "the boy shot himself": both sides at once. */
    private static boolean isReflexive(Sentence sentence, Clause clause) {
        int next = clause.verb().last() + 1;
        String word = next < sentence.tokens().size()
                ? sentence.tokens().get(next).text().toLowerCase(Locale.ROOT)
                : "";
        return word.endsWith("self") || word.endsWith("selves");
    }

    /** "left a boy [with a gunshot wound]", "sent a girl to the [hospital]". */
    private boolean isHurt(Sentence sentence, Clause clause) {
        for (int i = clause.first(); i <= clause.last(); i++) {
            String lemma = sentence.tokens().get(i).lemma();
            if (is("harm", lemma) || lemma.equals("hospital") || lemma.equals("dead")) {
                return true;
            }
        }
        return false;
    }

    private boolean isHarm(Sentence sentence, int token) {
        return token >= 0 && is("harm", sentence.tokens().get(token).lemma());
    }

    private static boolean follows(Sentence sentence, int first, String word) {
        return first > 0 && sentence.tokens().get(first - 1).text().equalsIgnoreCase(word);
    }

    private static boolean holds(@Nullable Phrase phrase, int token) {
        return phrase != null && token >= phrase.first() && token <= phrase.last();
    }
}
