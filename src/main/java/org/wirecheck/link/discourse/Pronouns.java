package org.wirecheck.link.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.link.bearer.Reference;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** What the form and the place of a third-person pronoun say of the one it means. */
public final class Pronouns {

    private static final int LONGEST = "himself".length();
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself", "he's", "he'd", "he'll");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself", "she's", "she'd", "she'll");
    private static final Set<String> OPENERS = Set.of(
            "in",
            "during",
            "after",
            "before",
            "despite",
            "for",
            "when",
            "while",
            "as",
            "at",
            "with",
            "on",
            "upon",
            "since",
            "although",
            "though",
            "asked",
            "from",
            "throughout",
            "under");

    private Pronouns() {}

    /** Whom the pronoun can mean, or unknown for any other word; "they" and "it" are left alone. */
    public static Gender gender(Token token) {
        if (token.text().length() > LONGEST) {
            return Gender.UNKNOWN;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        if (MALE.contains(word)) {
            return Gender.MALE;
        }
        return FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** True for "him", and "her" that owns nothing: they never mean their clause's subject. */
    public static boolean isObject(Sentence sentence, int at) {
        String word = sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
        if (word.equals("him")) {
            return true;
        }
        boolean owns = at + 1 < sentence.tokens().size()
                && Set.of("NOUN", "PROPN", "ADJ", "NUM")
                        .contains(sentence.tokens().get(at + 1).tag());
        return word.equals("her") && !owns;
    }

    /** The subject that follows an opening phrase: "In his first speech, Roe said"; null if there is none. */
    public static @Nullable Reference ahead(Sentence sentence, int at, List<Reference> names) {
        List<Token> tokens = sentence.tokens();
        boolean opens = OPENERS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
        if (!opens || at > 12 || names.stream().anyMatch(n -> n.first() < at && n.person() != null)) {
            return null;
        }
        boolean comma = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 25); i++) {
            comma |= tokens.get(i).text().equals(",");
            int here = i;
            for (Reference name : names) {
                if (comma && name.first() == here && name.person() != null && precedesVerb(tokens, name.last())) {
                    return name;
                }
            }
        }
        return null;
    }

    /** True if a verb follows, an adverb or an apposition between commas aside. */
    public static boolean precedesVerb(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).text().equals(",")) {
            next = closingComma(tokens, next) + 1;
        }
        while (next < tokens.size()
                && (tokens.get(next).is("ADV") || tokens.get(next).is("PART"))) {
            next++;
        }
        boolean said = at > 0
                && tokens.get(at - 1).is("VERB")
                && next < tokens.size()
                && tokens.get(next).is("PUNCT");
        return said || (next < tokens.size() && tokens.get(next).isVerbal());
    }

    private static int closingComma(List<Token> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 15); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return from;
    }
}
