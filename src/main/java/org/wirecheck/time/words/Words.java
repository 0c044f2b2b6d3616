package org.wirecheck.time.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.words.Numbers.Amount;

/**
 * A text cut into runs of letters, runs of digits and single marks, with the offsets of each; abbreviations with inner dots
 * ("p.m.", "U.S.") are one word, and so is a figure with its commas and decimals ("1,300", "2.5").
 */
public final class Words {

    private static final String BREAK = "\n";
    private static final Amount NO_AMOUNT = new Amount(0, true, 0);

    private final String text;
    private final boolean wrapped;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private String[] lower = new String[256];
    private int size;
    private @Nullable Amount[] amounts = {};
    private @Nullable IntPredicate verbs;

    private Words(String text) {
        this.text = text;
        this.wrapped = isWrapped(text);
    }

    private Words(Words cut, @Nullable IntPredicate verbs) {
        this.text = cut.text;
        this.wrapped = cut.wrapped;
        this.starts = cut.starts;
        this.ends = cut.ends;
        this.lower = cut.lower;
        this.size = cut.size;
        this.amounts = cut.amounts;
        this.verbs = verbs;
    }

    /** Cuts a text in one pass. */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                end = words.letters(at);
            } else if (isDigit(c)) {
                end = words.digits(at);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = words.blank(at);
                continue;
            }
            words.add(at, end);
            at = end;
        }
        words.amounts = new Amount[words.size];
        return words;
    }

    /** The same words where it is known at which offsets verbs stand. */
    public Words withVerbs(@Nullable IntPredicate offsets) {
        return new Words(this, offsets);
    }

    /** The amount that starts at a word, or null; every grammar of amounts asks for the same. */
    @Nullable
    Amount amount(int index) {
        if (index < 0 || index >= size) {
            return null;
        }
        Amount known = amounts[index];
        if (known == null) {
            Amount found = Numbers.find(this, index);
            known = found == null ? NO_AMOUNT : found;
            amounts[index] = known;
        }
        return known == NO_AMOUNT ? null : known;
    }

    /** True if a verb stands here; where no tags are known, if {@code otherwise} says so. */
    public boolean isVerb(int index, boolean otherwise) {
        IntPredicate known = verbs;
        boolean inside = index >= 0 && index < size;
        return known == null || !inside ? otherwise : known.test(starts[index]);
    }

    /** Passes white space; a line break in it is a word of its own, in hard-wrapped text only an empty line. */
    private int blank(int from) {
        int end = from;
        int breaks = 0;
        while (end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            breaks += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (breaks >= (wrapped ? 2 : 1)) {
            add(from, end);
            lower[size - 1] = BREAK;
        }
        return end;
    }

    private static boolean isWrapped(String text) {
        int lines = 0;
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            if (at - from > 100) {
                return false;
            }
            lines += at - from > 45 ? 1 : 0;
            from = at + 1;
        }
        return lines > 5;
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        while (end - from <= 8
                && end + 1 < text.length()
                && end >= 1
                && text.charAt(end) == '.'
                && isSingleLetter(end - 1)
                && Character.isLetter(text.charAt(end + 1))
                && isLoneLetter(end + 1)) {
            end += 2;
        }
        boolean dotted =
                end - from >= 3 && text.charAt(from + 1) == '.' && end < text.length() && text.charAt(end) == '.';
        return dotted ? end + 1 : end;
    }

    private boolean isSingleLetter(int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    private boolean isLoneLetter(int at) {
        return at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        while (end + 3 < text.length() && text.charAt(end) == ',' && end - from <= 15 && threeDigits(end + 1)) {
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private boolean threeDigits(int at) {
        return isDigit(text.charAt(at))
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && (at + 3 >= text.length() || !isDigit(text.charAt(at + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lower = Arrays.copyOf(lower, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        lower[size++] = fold(text.substring(start, end));
    }

    private static String fold(String word) {
        if (word.length() == 1) {
            char c = word.charAt(0);
            return c == '’' || c == '‘' || c == '`'
                    ? "'"
                    : c == '–' || c == '—' || c == '‑' || c == '−' ? "-" : word.toLowerCase(Locale.ROOT);
        }
        return word.toLowerCase(Locale.ROOT);
    }

    public int size() {
        return size;
    }

    /** The word at an index in lower case, dashes and apostrophes folded; empty outside the text. */
    public String at(int index) {
        return index < 0 || index >= size ? "" : lower[index];
    }

    public boolean is(int index, String word) {
        return at(index).equals(word);
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** The word exactly as written. */
    public String raw(int index) {
        return index < 0 || index >= size ? "" : text.substring(starts[index], ends[index]);
    }

    public boolean isNumber(int index) {
        return index >= 0 && index < size && isDigit(text.charAt(starts[index]));
    }

    public boolean isWord(int index) {
        return index >= 0 && index < size && Character.isLetter(text.charAt(starts[index]));
    }

    public boolean isCapital(int index) {
        return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
    }

    /** True if nothing stands between this word and the one before it. */
    public boolean isGlued(int index) {
        return index > 0 && index < size && ends[index - 1] == starts[index];
    }

    /** True if a line break, or the start of the text, stands before this word. */
    public boolean startsLine(int index) {
        return index <= 0 || index >= size || lower[index - 1] == BREAK;
    }

    /** The value of a run of digits without commas or decimals, or -1. */
    public int number(int index) {
        if (!isNumber(index) || ends[index] - starts[index] > 8) {
            return -1;
        }
        int value = 0;
        for (int at = starts[index]; at < ends[index]; at++) {
            char c = text.charAt(at);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** How many digits and marks a figure is written with. */
    public int width(int index) {
        return index < 0 || index >= size ? 0 : ends[index] - starts[index];
    }
}
