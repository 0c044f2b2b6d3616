package org.wirecheck.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.text.mark.Marks;
import org.wirecheck.text.token.Abbreviations;

/**
 * A paragraph → sentence ends. A stop is judged by rules first: abbreviations, initials, ellipses, a closing quotation
 * mark that belongs before the break, a missing blank ("died.The shooting"); OpenNLP's detector is asked where the rules
 * have no opinion ("in the U.S. Roe said"). What has no stop for very long is cut at a blank, so that a text without any
 * stop still costs linear time.
 */
public final class SentenceSplitter {

    private static final int LONGEST = 2_500;

    private final Abbreviations abbreviations;
    private final StopRules rules;

    public SentenceSplitter(Lexicon lexicon, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.rules = new StopRules(lexicon, abbreviations);
    }

    /** A sentence's place. */
    public record Bounds(int start, int end) {}

    /** The sentences between {@code from} and {@code to}, without the blanks around them. */
    public List<Bounds> split(String folded, int from, int to, Marks marks) {
        List<Bounds> sentences = new ArrayList<>();
        Opinion opinion = new Opinion(folded, from, to);
        int start = from;
        int i = from;
        while (i < to) {
            if (isTerminator(folded.charAt(i))) {
                Stop stop = Stop.at(folded, i, from, to, marks);
                if (hasWord(folded, start, i) && rules.breaks(stop, opinion)) {
                    add(folded, start, stop.end(), sentences);
                    start = stop.end();
                }
                i = Math.max(stop.end(), i + 1);
            } else {
                i++;
            }
        }
        add(folded, start, to, sentences);
        return sentences;
    }

    /** False for the ellipsis in "… I could see it": nothing has been said yet that could end. */
    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    private void add(String text, int from, int to, List<Bounds> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            sentences.add(new Bounds(start, cut));
            start = cut;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            sentences.add(new Bounds(start, end));
        }
    }

    /** The last blank before the sentence becomes too long, or, in a very long word, the limit itself. */
    private static int cut(String text, int start) {
        int limit = start + LONGEST;
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (isBlank(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || c == '\u00a0';
    }
}
