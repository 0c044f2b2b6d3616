package org.wirecheck.text.mark;

import java.util.BitSet;
import java.util.List;
import org.wirecheck.model.Field;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Span;

/**
 * Finds quotations in single marks, 'like this' or ‘like this’, paragraph by paragraph, among far more apostrophes. An
 * opener stands after a blank and before a letter and is no elision; it counts only if a closer follows, and a plural
 * possessive ("the players' union") is a closer only for want of a better one.
 */
final class SingleMarks {

    private static final int LONGEST = 1_500;

    private final Field field;
    private final String text;
    private final BitSet openers;
    private final BitSet closers;
    private final List<Marked> found;

    SingleMarks(Field field, String text, BitSet openers, BitSet closers, List<Marked> found) {
        this.field = field;
        this.text = text;
        this.openers = openers;
        this.closers = closers;
        this.found = found;
    }

    void read(List<Span> paragraphs) {
        for (int p = 0; p < paragraphs.size(); p++) {
            Span next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
            boolean continues = next != null && text.charAt(next.start()) == '\u2018';
            read(paragraphs.get(p), continues);
        }
    }

    private void read(Span paragraph, boolean continues) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!opens(i, paragraph)) {
                continue;
            }
            int close = closer(i, paragraph);
            if (close > 0) {
                add(i, close, close + 1, true);
                closers.set(close);
                i = close;
            } else if (continues && text.charAt(i) == '\u2018' && isParagraphStart(i, paragraph)) {
                add(i, paragraph.end(), paragraph.end(), false);
                return;
            }
        }
    }

    private boolean isParagraphStart(int i, Span paragraph) {
        return i == paragraph.start();
    }

    private void add(int open, int contentEnd, int end, boolean closed) {
        openers.set(open);
        found.add(new Marked(new Span(field, open, end), new Span(field, open + 1, contentEnd), closed));
    }

    private boolean opens(int i, Span paragraph) {
        char c = text.charAt(i);
        if (c != '\'' && c != '\u2018' && c != '`' || openers.get(i) || closers.get(i)) {
            return false;
        }
        char left = i > paragraph.start() ? text.charAt(i - 1) : ' ';
        char right = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
        boolean gap = QuotationMarks.isBlank(left) || "([{\u2014\u2013-\"\u201c:".indexOf(left) >= 0;
        return gap
                && (Character.isLetterOrDigit(right)
                        || right == '\u2026'
                        || right == '.'
                        || right == '$'
                        || right == '[')
                && !isElision(i, paragraph);
    }

    /** "'70s", "'em", "'til", "'cause", "rock 'n' roll". */
    private boolean isElision(int i, Span paragraph) {
        int end = i + 1;
        while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, Math.min(end, i + 8));
        if (Character.isDigit(text.charAt(i + 1))) {
            return word.length() <= 3 && (word.length() == 2 || word.endsWith("s"));
        }
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "em", "til", "till", "cause", "tis", "twas", "n", "round", "bout", "cuz", "nuff" -> text.charAt(i)
                    != '\u2018';
            default -> false;
        };
    }

    /** The offset of the mark that closes what opens at {@code open}, or -1. */
    private int closer(int open, Span paragraph) {
        int limit = Math.min(paragraph.end(), open + LONGEST);
        int possessive = -1;
        for (int i = open + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '\u2019' || openers.get(i) || closers.get(i)) {
                if (opens(i, paragraph)) {
                    break;
                }
                continue;
            }
            char left = text.charAt(i - 1);
            char right = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
            if (Character.isLetterOrDigit(right)) {
                if (c == '\'' && opens(i, paragraph)) {
                    break;
                }
                continue;
            }
            boolean plural = (left == 's' || left == 'S')
                    && right == ' '
                    && i + 2 < paragraph.end()
                    && Character.isLetter(text.charAt(i + 2));
            if (!plural && (!QuotationMarks.isBlank(left) || c == '\u2019' || right == ' ')) {
                return i;
            }
            possessive = plural && possessive < 0 ? i : possessive;
        }
        return possessive;
    }
}
