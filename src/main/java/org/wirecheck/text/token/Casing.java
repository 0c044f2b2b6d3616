package org.wirecheck.text.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How an article writes its words where capitals mean something: which it writes small, and which it capitalises in the
 * middle of a sentence. So "Talks Stall In Verona" can be read as "Talks stall in Verona" when the body says "the talks"
 * and "in Verona".
 */
public final class Casing {

    private final Set<String> small = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private Casing() {}

    /** Reads running text; each piece of prose counts from its second word on. */
    public static Casing of(List<String> prose) {
        Casing casing = new Casing();
        prose.forEach(casing::read);
        return casing;
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end)) && end - i < 40) {
                end++;
            }
            note(text, i, end);
            i = end;
        }
    }

    private void note(String text, int start, int end) {
        String word = text.substring(start, end);
        if (Character.isLowerCase(word.charAt(0))) {
            small.add(word);
        } else if (start >= 2 && text.charAt(start - 1) == ' ' && isInside(text.charAt(start - 2))) {
            names.add(word);
        }
    }

    private static boolean isInside(char before) {
        return Character.isLowerCase(before) || before == ',' || Character.isDigit(before);
    }

    /** True if the article writes the word small and never as a name. */
    boolean isCommon(String word) {
        return small.contains(word.toLowerCase(Locale.ROOT)) && !isName(word);
    }

    /** True if the article capitalises the word in the middle of a sentence. */
    boolean isName(String word) {
        return names.contains(capitalised(word));
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The word as it would stand in the middle of a sentence; {@code shout}: in a line of capitals only. */
    String plain(String word, boolean shout) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return word;
        }
        if (!shout) {
            return isCommon(word) || isFormOfCommon(word) ? word.toLowerCase(Locale.ROOT) : word;
        }
        return isName(word) ? capitalised(word) : word.length() <= 1 ? word : word.toLowerCase(Locale.ROOT);
    }

    /** "Invites", where the article says "invited". */
    private boolean isFormOfCommon(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() < 5 || isName(word) || !lower.endsWith("s")) {
            return false;
        }
        String stem = lower.substring(0, lower.length() - (lower.endsWith("es") ? 2 : 1));
        return !isName(stem)
                && (small.contains(stem)
                        || small.contains(stem + "e")
                        || small.contains(stem + "ed")
                        || small.contains(stem + "ing"));
    }
}
