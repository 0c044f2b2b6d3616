package org.wirecheck.numeral;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number → its hedge: "no fewer than" before it, "or more" behind it. */
public final class Hedges {

    private static final int LONGEST = 7;
    private static final Map<String, Hedge> BEFORE = new HashMap<>();
    private static final Map<String, Hedge> AFTER = new HashMap<>();

    static {
        put(BEFORE, Hedge.EXACTLY, "exactly", "precisely", "equal to", "a total of exactly");
        put(BEFORE, Hedge.ABOUT, "about", "around", "roughly", "approximately", "some", "an estimated", "estimated");
        put(BEFORE, Hedge.ABOUT, "circa", "close to", "or so", "in the region of", "somewhere around", "approx", "~");
        put(BEFORE, Hedge.ABOUT, "on the order of", "in the neighborhood of", "more or less", "c.", "≈");
        put(BEFORE, Hedge.NEARLY, "nearly", "almost", "just under", "approaching", "not quite", "just short of");
        put(
                BEFORE,
                Hedge.NEARLY,
                "slightly less than",
                "slightly under",
                "a little under",
                "just less than",
                "just below");
        put(BEFORE, Hedge.NEARLY, "slightly fewer than", "just shy of", "shy of", "a little less than", "practically");
        put(BEFORE, Hedge.NEARLY, "virtually", "nearing", "close on", "little less than");
        put(
                BEFORE,
                Hedge.JUST_OVER,
                "just over",
                "slightly more than",
                "slightly over",
                "just more than",
                "just above");
        put(BEFORE, Hedge.JUST_OVER, "a little over", "a little more than", "little more than", "barely more than");
        put(
                BEFORE,
                Hedge.MORE_THAN,
                "more than",
                "over",
                "above",
                "well over",
                "upwards of",
                "upward of",
                "in excess of");
        put(BEFORE, Hedge.MORE_THAN, "greater than", "higher than", "larger than", "bigger than", "exceeding", ">");
        put(
                BEFORE,
                Hedge.MORE_THAN,
                "exceeds",
                "exceeded",
                "exceed",
                "surpass",
                "surpassing",
                "surpassed",
                "far more than");
        put(BEFORE, Hedge.MORE_THAN, "well above", "north of", "much more than", "well more than", "older than");
        put(BEFORE, Hedge.AT_LEAST, "at least", "no fewer than", "no less than", "not less than", "not fewer than");
        put(BEFORE, Hedge.AT_LEAST, "a minimum of", "minimum of", "≥", ">=", "> =", "as few as", "as little as");
        put(BEFORE, Hedge.AT_LEAST, "more than or equal to", "greater than or equal to", "equal to or more than");
        put(BEFORE, Hedge.LESS_THAN, "less than", "fewer than", "under", "below", "lower than", "smaller than", "<");
        put(
                BEFORE,
                Hedge.LESS_THAN,
                "well under",
                "well below",
                "south of",
                "short of",
                "younger than",
                "far fewer than");
        put(BEFORE, Hedge.AT_MOST, "up to", "as many as", "as much as", "at most", "no more than", "not more than");
        put(BEFORE, Hedge.AT_MOST, "a maximum of", "maximum of", "≤", "<=", "< =", "no greater than", "not exceeding");
        put(
                BEFORE,
                Hedge.AT_MOST,
                "less than or equal to",
                "equal to or less than",
                "as high as",
                "as long as",
                "as old as");
        put(AFTER, Hedge.ABOUT, "or so", "or thereabouts", "give or take", "approximately", "-ish", "-odd", "odd");
        put(AFTER, Hedge.AT_LEAST, "or more", "or greater", "or higher", "or above", "or over", "or older", "and over");
        put(AFTER, Hedge.AT_LEAST, "and more", "and above", "and older", "and up", "at least", "-plus", "+");
        put(
                AFTER,
                Hedge.AT_LEAST,
                "and counting",
                "minimum",
                "or better",
                "or longer",
                "or later",
                "and higher",
                "or larger");
        put(
                AFTER,
                Hedge.AT_MOST,
                "or less",
                "or fewer",
                "or lower",
                "or under",
                "or younger",
                "and under",
                "and younger");
        put(AFTER, Hedge.AT_MOST, "at most", "tops", "maximum", "or below", "and below", "or smaller");
    }

    private Hedges() {}

    /**
     * The hedge of the number at {@code start} to {@code end}, or null if it stands plain. Words behind the number win over
     * words before it: "about 500 or more" is at least 500.
     *
     * @param from where the sentence starts; nothing before it is looked at
     * @param to where the sentence ends
     */
    public static @Nullable Found around(String text, int from, int start, int end, int to) {
        Found before = before(text, from, start, end);
        Found after = after(text, start, end, to);
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        return new Found(after.hedge(), before.start(), after.end());
    }

    private static @Nullable Found before(String text, int from, int start, int end) {
        Deque<String> words = new ArrayDeque<>();
        Found longest = null;
        int at = start;
        for (int n = 0; n < LONGEST; n++) {
            int wordEnd = skipBack(text, from, at);
            int wordStart = wordStart(text, from, wordEnd);
            if (wordStart == wordEnd) {
                break;
            }
            words.addFirst(text.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT));
            Hedge hedge = BEFORE.get(String.join(" ", words));
            longest = hedge == null ? longest : new Found(hedge, wordStart, end);
            at = wordStart;
        }
        return longest;
    }

    private static @Nullable Found after(String text, int start, int end, int to) {
        StringBuilder words = new StringBuilder();
        Found longest = null;
        int at = end;
        for (int n = 0; n < 3; n++) {
            int wordStart = at;
            while (wordStart < to && text.charAt(wordStart) == ' ') {
                wordStart++;
            }
            int wordEnd = wordEnd(text, wordStart, to);
            if (wordEnd == wordStart) {
                break;
            }
            words.append(n == 0 ? "" : " ")
                    .append(text.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT));
            Hedge hedge = AFTER.get(words.toString());
            longest = hedge == null ? longest : new Found(hedge, start, wordEnd);
            at = wordEnd;
        }
        return longest;
    }

    private static int skipBack(String text, int from, int at) {
        int i = at;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordStart(String text, int from, int wordEnd) {
        int i = wordEnd;
        while (i > from && "<>=~≥≤≈".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        if (i < wordEnd) {
            return i;
        }
        if (i > from + 1 && text.charAt(i - 1) == '.' && Character.isLetter(text.charAt(i - 2))) {
            i--;
        }
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int wordStart, int to) {
        int i = wordStart;
        if (i < to && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        while (i < to && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void put(Map<String, Hedge> into, Hedge hedge, String... phrases) {
        for (String phrase : phrases) {
            into.put(phrase, hedge);
        }
    }

    /** A hedge found beside a number, and from {@code start} to {@code end} its words together with the number. */
    public record Found(Hedge hedge, int start, int end) {}
}
