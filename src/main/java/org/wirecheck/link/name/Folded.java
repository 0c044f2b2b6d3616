package org.wirecheck.link.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words → the shape under which spellings of one name meet: "Petrovskyy", "Petrovskiy" and "Petrovsky", "Kovács" and "Kovacs". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern SLAVIC_END = Pattern.compile("(?<=\\p{L}{4}k)(?:yy|yi|iy|ij|ii|yj|y|i)$");

    private Folded() {}

    /** Lower case without accents, apostrophes, hyphens and full stops: "U.S." → "us", "O’Brien" → "obrien". */
    public static String word(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String folded = bare.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace("ß", "ss")
                .replace('đ', 'd')
                .replace('ı', 'i');
        return NO_LETTERS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A surname with the endings of its transliterations brought to one. */
    public static String surname(String surname) {
        return SLAVIC_END.matcher(word(surname)).replaceAll("y");
    }

    /** The words of a name, folded and joined by spaces: the key under which a name is looked up. */
    public static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String folded = word(word);
            if (!folded.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(folded);
            }
        }
        return key.toString();
    }

    /** The word without a possessive ending: "Roe's" → "Roe", "Williams'" → "Williams". */
    public static String withoutPossessive(String word) {
        int length = word.length();
        if (length > 2 && (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("'S") || word.endsWith("’S"))) {
            return word.substring(0, length - 2);
        }
        boolean bare = length > 2 && (word.endsWith("s'") || word.endsWith("s’"));
        return bare ? word.substring(0, length - 1) : word;
    }

    /** True if one letter was swapped with its neighbour, left out, added or changed: "Ukarine" and "Ukraine". */
    public static boolean isSlip(String left, String right) {
        int from = 0;
        int short1 = Math.min(left.length(), right.length());
        if (Math.abs(left.length() - right.length()) > 1 || left.equals(right)) {
            return false;
        }
        while (from < short1 && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        String a = left.substring(from);
        String b = right.substring(from);
        boolean swapped = a.length() == b.length()
                && a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped || oneEdit(a, b);
    }

    private static boolean oneEdit(String a, String b) {
        if (a.length() == b.length()) {
            return a.substring(1).equals(b.substring(1));
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
