package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;
import org.wirecheck.numeral.Pieces.Piece;

/** Digits in a text → a figure, or a mark that is no number: a date, a clock time, a phone number, a season. */
final class Figures {

    private static final Map<Character, BigDecimal> VULGAR = new HashMap<>();

    private static final Pattern NO_NUMBER = Pattern.compile(
            "\\d++([-./])\\d++\\1\\d[\\d./-]*+|\\d{3}-\\d{4}(?!\\d)"
                    + "|0\\d{2,5}(?:[ -]\\d{3,6}){1,3}(?!\\d)|\\(0\\)|\\d{3} \\d{3} \\d{4}(?! ?\\d)|(?<=\\+)\\d{1,3}(?:[ -]\\(?\\d{1,5}\\)?){2,5}"
                    + "|\\d{1,2}: \\d\\d(?: ?[apAP]\\.?[mM]\\b|[apAP]\\b)"
                    + "|0\\d{2,}+(?![\\d.,])|[12]\\d{3}[-–]\\d{2}(?!\\d)|\\d{1,2}:\\d\\d[\\d:.]*+|9/11(?!\\d)|24/7(?!\\d)|\\d{3}\\)\\s?\\d{3}[-.]\\d{4}|8\\d\\d-[A-Z]");
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9]\\d{0,2}(?:,\\d{3})*+, 000(?![\\d,])|\\d{1,3}(?:,\\d{3})++(?![\\d])(?:\\.\\d++)?+|\\d{1,2}(?:,\\d{2}){1,6},\\d{3}(?!\\d)(?:\\.\\d++)?+");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}+(?!\\d)(?:,\\d{1,2}(?!\\d))?+");
    private static final Pattern SPACED = Pattern.compile(
            "\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})++(?!\\d)(?:\\.\\d++)?+|\\d{1,3}(?: \\d{3}){2,}+(?! ?\\d)(?:\\.\\d++)?+");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d++,\\d{1,2}(?![\\d,]|\\.\\d)");
    private static final Pattern POWER =
            Pattern.compile("(\\d++(?:\\.\\d++)?+)(?:[eE]\\+?|[x×]10\\^)(-?\\d{1,3})(?!\\w)");
    private static final Pattern RAISED = Pattern.compile("(\\d++(?:\\.\\d++)?+)\\^([+-]?\\d{1,2})(?!\\w)");
    private static final Pattern MIXED = Pattern.compile("(\\d{1,9})[ \\u00a0-]++(\\d{1,3})/(\\d{1,3})(?![\\d/])");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,4})/(\\d{1,3})(?![\\d/])");
    private static final Pattern PLAIN = Pattern.compile("\\d*+(?:\\.\\d++)?+");

    /** Denominators a fraction in figures may have; "5/17" and "1/6" are rather days. */
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 8, 10, 16, 32, 64, 100);

    private static final int LONGEST_SUFFIX = 4;

    static {
        String glyphs = "½12⅓13⅔23¼14¾34⅕15⅖25⅗35⅘45⅙16⅚56⅛18⅜38⅝58⅞78";
        for (int i = 0; i < glyphs.length(); i += 3) {
            BigDecimal top = BigDecimal.valueOf(glyphs.charAt(i + 1) - '0');
            VULGAR.put(glyphs.charAt(i), Exact.divide(top, BigDecimal.valueOf(glyphs.charAt(i + 2) - '0')));
        }
    }

    private Figures() {}

    /** True for the signs "½", "¼", … */
    static boolean isVulgar(char c) {
        return c > '~' && VULGAR.containsKey(c);
    }

    /** What stands at {@code i}, where a digit, a decimal point before one or a fraction sign is. */
    static Piece at(String text, int from, int i, int to) {
        Matcher none = NO_NUMBER.matcher(text).region(i, to).useTransparentBounds(true);
        boolean dotted =
                DOTTED.matcher(text).region(i, to).useTransparentBounds(true).lookingAt();
        if (!dotted && none.lookingAt() || followsSlash(text, from, i)) {
            int end = none.lookingAt() ? none.end() : digitsEnd(text, i, to);
            return Piece.word(i, end, "\u0000");
        }
        Piece fraction = fraction(text, i, to);
        return fraction != null ? glue(text, from, fraction, to) : suffixed(text, from, number(text, i, to), to);
    }

    private static @Nullable Piece fraction(String text, int i, int to) {
        BigDecimal glyph = VULGAR.get(text.charAt(i));
        if (glyph != null) {
            return figure(i, i + 1, glyph, Form.FRACTION);
        }
        Matcher mixed = MIXED.matcher(text).region(i, to);
        if (mixed.lookingAt()) {
            BigDecimal part = ratio(mixed.group(2), mixed.group(3));
            return part == null
                    ? null
                    : figure(i, mixed.end(), new BigDecimal(mixed.group(1)).add(part), Form.FRACTION);
        }
        Matcher bare = RATIO.matcher(text).region(i, to);
        if (bare.lookingAt()) {
            BigDecimal value = ratio(bare.group(1), bare.group(2));
            return value != null ? figure(i, bare.end(), value, Form.FRACTION) : Piece.word(i, bare.end(), "\u0000");
        }
        return null;
    }

    private static @Nullable BigDecimal ratio(String top, String bottom) {
        int parts = Integer.parseInt(bottom);
        boolean proper = DENOMINATORS.contains(parts) && Integer.parseInt(top) < parts && top.charAt(0) != '0';
        return proper ? Exact.divide(new BigDecimal(top), BigDecimal.valueOf(parts)) : null;
    }

    private static Piece number(String text, int i, int to) {
        Matcher power = POWER.matcher(text).region(i, to);
        if (power.lookingAt()) {
            BigDecimal value = new BigDecimal(power.group(1)).scaleByPowerOfTen(Integer.parseInt(power.group(2)));
            return figure(i, power.end(), value, Form.CARDINAL);
        }
        Matcher raised = RAISED.matcher(text).region(i, to);
        if (raised.lookingAt()) {
            BigDecimal value = Exact.power(new BigDecimal(raised.group(1)), Integer.parseInt(raised.group(2)));
            return figure(i, raised.end(), value, Form.CARDINAL);
        }
        for (Pattern grouping : new Pattern[] {GROUPED, DOTTED, SPACED, COMMA_DECIMAL, PLAIN}) {
            Matcher m = grouping.matcher(text).region(i, to).useTransparentBounds(true);
            if (m.lookingAt()) {
                return withGlyph(text, figure(i, m.end(), parse(m.group(), grouping), Form.CARDINAL), to);
            }
        }
        throw new IllegalStateException("no digit at " + i);
    }

    private static BigDecimal parse(String words, Pattern grouping) {
        String digits = words;
        if (grouping == DOTTED || grouping == COMMA_DECIMAL) {
            digits = words.replace(".", "").replace(',', '.');
        } else if (grouping != PLAIN) {
            digits = words.replaceAll("[, \\u00a0\\u202f\\u2009]", "");
        }
        return new BigDecimal(digits);
    }

    private static Piece withGlyph(String text, Piece number, int to) {
        int at = number.end();
        if (at + 1 < to && text.charAt(at) == ' ' && isVulgar(text.charAt(at + 1))) {
            at++;
        }
        BigDecimal part = at < to ? VULGAR.get(text.charAt(at)) : null;
        BigDecimal whole = number.value();
        return part == null || whole == null ? number : figure(number.start(), at + 1, whole.add(part), Form.FRACTION);
    }

    /** Takes "k", "m", "bn", "st" behind the digits with them. */
    private static Piece suffixed(String text, int from, Piece number, int to) {
        int at = number.end();
        if (at + 1 < to && text.charAt(at) == ' ' && (text.charAt(at + 1) | 0x20) == 'k') {
            at++;
        }
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end)) && end - at <= LONGEST_SUFFIX) {
            end++;
        }
        String letters = text.substring(at, end);
        BigDecimal value = number.value();
        if (value == null || letters.isEmpty() || end < to && Character.isLetterOrDigit(text.charAt(end))) {
            return glue(text, from, number, to);
        }
        if (Set.of("st", "nd", "rd", "th").contains(letters.toLowerCase(Locale.ROOT))) {
            return glue(text, from, figure(number.start(), end, value, Form.ORDINAL), to);
        }
        BigDecimal scale = Suffixes.scale(text, from, number.start(), letters, end, to);
        if (scale == null) {
            return glue(text, from, number, to);
        }
        return glue(
                text,
                from,
                new Piece(number.start(), end, "", Exact.plain(value.multiply(scale)), scale, number.form(), false),
                to);
    }

    private static Piece glue(String text, int from, Piece p, int to) {
        int before = p.start() - 1;
        boolean left = before >= from
                && (Character.isLetter(text.charAt(before))
                        || text.charAt(before) == '_'
                        || "-.".indexOf(text.charAt(before)) >= 0
                                && before > from
                                && Character.isLetter(text.charAt(before - 1)));
        boolean right = p.end() < to && (Character.isLetter(text.charAt(p.end())) || text.charAt(p.end()) == '_');
        return left || right ? new Piece(p.start(), p.end(), "", p.value(), p.scale(), p.form(), true) : p;
    }

    private static boolean followsSlash(String text, int from, int i) {
        return i > from + 1 && text.charAt(i - 1) == '/' && Character.isLetterOrDigit(text.charAt(i - 2));
    }

    private static int digitsEnd(String text, int i, int to) {
        int end = i + 1;
        while (end < to && Lexer.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Piece figure(int start, int end, BigDecimal value, Form form) {
        return new Piece(start, end, "", Exact.plain(value), BigDecimal.ONE, form, false);
    }
}
