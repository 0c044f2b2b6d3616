package org.wirecheck.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words brought into the shape in which lists are searched: accents, curly apostrophes, hyphens and spacing are
 * levelled, case is kept. "Vice‑President" and "vice president" meet; "U.S." and "US" do not.
 */
final class Phrase {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    // Latin letters from U+00C0 on without their marks; a table, because starting the JDK's normaliser takes 20 ms.
    private static final char FIRST_FOLDED = '\u00c0';
    private static final String FOLDED = "AAAAAA?CEEEEIIIIDNOOOOOxOUUUUY??aaaaaa?ceeeeiiiidnooooo/ouuuuy?y"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlL"
            + "lLlNnNnNn?NnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz?";

    private final StringBuilder words = new StringBuilder();

    /** Phrase of a whole entry as written in a list. */
    static String of(String written) {
        Phrase phrase = new Phrase();
        phrase.append(written);
        return phrase.cased();
    }

    /** The phrase in lower case: the key under which it is stored. */
    static String key(String written) {
        return of(written).toLowerCase(Locale.ROOT);
    }

    /** The leading letters and digits of a phrase; the empty string if it starts with a sign. */
    static String firstRun(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** Whether every capital of the listed form is a capital in the text too: "US" is not "us", "said" may be "Said". */
    static boolean capitalsAgree(String listed, String text) {
        if (listed.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < listed.length(); i++) {
            if (Character.isUpperCase(listed.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True for a word of nothing but plain letters and digits, which is its own phrase. */
    static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Adds one token; returns false if it brought no word or sign, as a lone hyphen does. */
    boolean append(String token) {
        int before = words.length();
        boolean glued = token.startsWith(".") || token.startsWith("'") || token.startsWith("\u2019");
        if (before > 0 && !glued) {
            space();
        }
        String plain = isAscii(token) ? token : fold(token);
        for (int i = 0; i < plain.length(); i++) {
            append(plain.charAt(i));
        }
        return words.length() > before && words.charAt(words.length() - 1) != ' ';
    }

    /** What has been added so far, with its capitals. */
    String cased() {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        return words.substring(0, end);
    }

    int length() {
        return words.length();
    }

    private void append(char c) {
        if (Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '$') {
            words.append(c);
        } else if (c == '-' || Character.isWhitespace(c)) {
            space();
        } else {
            space();
            words.append(c);
            space();
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private static boolean isAscii(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String token) {
        StringBuilder plain = new StringBuilder(token.length() + 4);
        for (int i = 0; i < token.length(); i++) {
            plain.append(fold(token.charAt(i)));
        }
        return plain.toString();
    }

    private static String fold(char c) {
        int letter = c - FIRST_FOLDED;
        if (letter >= 0 && letter < FOLDED.length() && FOLDED.charAt(letter) != '?') {
            return FOLDED.substring(letter, letter + 1);
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02bb', '\u02bc' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            case '\u00a0', '\u202f', '\u2009' -> " ";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            default -> c < FIRST_FOLDED ? String.valueOf(c) : withoutMarks(c);
        };
    }

    private static String withoutMarks(char c) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        return MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
