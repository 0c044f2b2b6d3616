package org.wirecheck.text.sentence;

import java.util.Locale;
import org.wirecheck.text.mark.Marks;

/**
 * A run of stops with its surroundings.
 *
 * @param text folded
 * @param start offset of the first stop
 * @param marksEnd offset after the last of ". ? ! …"
 * @param end offset after closing quotation marks and brackets, where a sentence would end
 * @param next offset of the next character that is not blank, or {@code to}
 * @param letter offset of the next character after opening marks and brackets, or {@code to}
 */
record Stop(String text, int from, int to, int start, int marksEnd, int end, int next, int letter, boolean quoted) {

    static Stop at(String text, int start, int from, int to, Marks marks) {
        int marksEnd = start;
        while (marksEnd < to && SentenceSplitter.isTerminator(text.charAt(marksEnd))) {
            marksEnd++;
        }
        int end = marksEnd;
        boolean quoted = false;
        while (true) {
            int i = skipSpaces(text, end, to);
            boolean closer =
                    i < to && marks.closers().get(i) && !marks.openers().get(i);
            if (!closer && !(end < to && i == end && ")]}".indexOf(text.charAt(end)) >= 0)) {
                break;
            }
            quoted |= closer;
            end = i + 1;
        }
        int next = skipBlanks(text, end, to);
        int letter = next;
        while (letter < to
                && ("\"'([{-*\u2022\u2013\u2014\u00b7".indexOf(text.charAt(letter)) >= 0
                        || SentenceSplitter.isBlank(text.charAt(letter)))) {
            letter++;
        }
        return new Stop(text, from, to, start, marksEnd, end, next, letter, quoted);
    }

    /** A closing mark may stand after one stray blank: "for a long time. "  */
    private static int skipSpaces(String text, int i, int to) {
        return i < to && text.charAt(i) == ' ' ? i + 1 : i;
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && SentenceSplitter.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean isLast() {
        return next >= to;
    }

    boolean isGlued() {
        return next == end;
    }

    boolean isSingleStop() {
        return marksEnd - start == 1 && text.charAt(start) == '.';
    }

    char first() {
        return letter < to ? text.charAt(letter) : '\0';
    }

    char before() {
        return start > from ? text.charAt(start - 1) : '\0';
    }

    char at(int i) {
        return i >= from && i < to ? text.charAt(i) : '\0';
    }

    /** The word before the stop, with inner stops: "U.S", "p.m", "Sen"; at most 15 characters are looked at. */
    String wordBefore() {
        int i = start;
        while (i > from && start - i < 15 && isOfWord(text.charAt(i - 1))) {
            i--;
        }
        while (i < start && text.charAt(i) == '.') {
            i++;
        }
        return text.substring(i, start);
    }

    /** The first character of the word before {@code word}: "M" for "Main St."; small for "The St. Orla man". */
    char initialBefore(String word) {
        int i = start - word.length() - 1;
        while (i > from && start - i < 30 && !SentenceSplitter.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return text.startsWith("The ", i) ? 't' : at(i);
    }

    /** The word ahead of {@code word}, in lower case, if a blank parts them: "interim" for "Interim D.C."; else empty. */
    String wordAhead(String word) {
        int end = start - word.length() - 1;
        int i = end;
        while (i > from && end - i < 15 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end > from && text.charAt(end) == ' ' ? text.substring(i, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** The word after the break. */
    String wordAfter() {
        int i = letter;
        while (i < to && i - letter < 20 && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
            i++;
        }
        String word = text.substring(Math.min(letter, to), i);
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }
}
