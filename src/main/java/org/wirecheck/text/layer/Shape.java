package org.wirecheck.text.layer;

import java.util.Locale;
import java.util.Set;

/**
 * What a line looks like, whatever it says.
 *
 * @param plain its words in small letters with single blanks, without marks at either end; empty for a long line
 * @param words number of words (figures included)
 * @param capitals how many of them begin with a capital
 * @param small how many are written small and have four letters or more
 * @param grammar how many are articles, pronouns, auxiliaries or speech verbs: what headlines leave out
 * @param stop true if it ends like a sentence
 * @param hanging true if it ends in the middle of one: a comma, an article, a preposition
 */
record Shape(
        String plain,
        int words,
        int capitals,
        int small,
        int grammar,
        int letters,
        int digits,
        boolean stop,
        boolean hanging,
        boolean startsSmall) {

    private static final int LONGEST_PLAIN = 400;

    private static final Set<String> GRAMMAR = Set.of(
            "the", "a", "an", "is", "was", "were", "are", "has", "had", "have", "been", "be", "he", "she", "they", "it",
            "his", "her", "their", "its", "him", "them", "who", "which", "that", "said", "says", "told", "would",
            "could", "will", "did", "does", "but", "there", "this", "these", "when", "we", "i", "you", "our", "my",
            "because", "while", "also");

    private static final Set<String> HANGING = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "by", "from", "and", "or", "but", "as",
            "that", "who", "which", "said", "his", "her", "their", "its", "is", "was", "were", "are", "has", "had",
            "have", "into", "than", "where", "when", "while", "because", "between");

    static Shape of(String text, int start, int end) {
        return new Counter(text, start, end).count();
    }

    boolean isEmpty() {
        return letters + digits == 0;
    }

    /** A sentence with its stop, or, wanting that, with the small words only sentences have. */
    boolean isProse() {
        return stop && words >= 6 || isSentenceLike();
    }

    boolean isSentenceLike() {
        return words >= 9 && grammar >= 2 || words >= 25 && grammar >= 1;
    }

    /** Nearly all longer words begin with a capital. */
    boolean isTitled() {
        return capitals >= 2 && small <= capitals / 5;
    }

    private static final class Counter {
        private final String text;
        private final int start;
        private final int end;
        private final StringBuilder plain = new StringBuilder();
        private int words;
        private int capitals;
        private int small;
        private int grammar;
        private int letters;
        private int digits;
        private String last = "";

        Counter(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        Shape count() {
            boolean startsSmall = false;
            int i = start;
            while (i < end) {
                if (!Character.isLetterOrDigit(text.charAt(i))) {
                    i++;
                    continue;
                }
                int wordEnd = endOfWord(i);
                startsSmall |= words == 0 && i == start && Character.isLowerCase(text.charAt(i));
                word(i, wordEnd);
                i = wordEnd;
            }
            String known = end - start <= LONGEST_PLAIN ? plain.toString() : "";
            return new Shape(
                    known, words, capitals, small, grammar, letters, digits, endsInStop(), isHanging(), startsSmall);
        }

        private int endOfWord(int from) {
            int i = from;
            while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isInner(i))) {
                i++;
            }
            return i;
        }

        private boolean isInner(int i) {
            char c = text.charAt(i);
            boolean joining = c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == '@' || c == '_';
            return joining && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        }

        private void word(int from, int to) {
            words++;
            char first = text.charAt(from);
            capitals += Character.isUpperCase(first) ? 1 : 0;
            small += Character.isLowerCase(first) && to - from >= 4 ? 1 : 0;
            for (int i = from; i < to; i++) {
                letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
                digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            }
            String word = to - from > 30
                    ? ""
                    : text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            grammar += GRAMMAR.contains(word) ? 1 : 0;
            last = word;
            if (plain.length() < LONGEST_PLAIN) {
                plain.append(plain.isEmpty() ? "" : " ").append(word);
            }
        }

        private boolean endsInStop() {
            int i = end - 1;
            while (i > start && "\"'\u201d\u2019)]* ".indexOf(text.charAt(i)) >= 0) {
                i--;
            }
            return i >= start && ".!?\u2026".indexOf(text.charAt(i)) >= 0;
        }

        private boolean isHanging() {
            char c = end > start ? text.charAt(end - 1) : '.';
            return c == ',' || c == '\u2013' || c == '\u2014' || Character.isLetter(c) && HANGING.contains(last);
        }
    }
}
