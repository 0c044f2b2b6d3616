package org.wirecheck.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;
import org.wirecheck.numeral.Pieces.Piece;

/** Words and figures of one whole number → its value: "two hundred and six", "14.5 million", "twenty-first". */
final class Cardinals {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int TEENS = 13;

    private final Pieces pieces;

    Cardinals(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The longest number that starts at a piece, cardinal or ordinal, or null. */
    @Nullable
    Parsed at(int i) {
        return at(i, true);
    }

    /** {@link #at(int)}; without {@code and}, "one hundred and fifty" ends before "and". */
    @Nullable
    Parsed at(int i, boolean and) {
        Parsed year = year(i);
        if (year != null) {
            return year;
        }
        Parsed total = group(i, and);
        if (total == null || !total.isCardinal()) {
            return total;
        }
        BigDecimal last = total.scale();
        while (last.compareTo(THOUSAND) >= 0) {
            Parsed more = following(total.next(), last, and);
            if (more == null) {
                break;
            }
            last = more.scale();
            BigDecimal sum = total.value().add(more.value());
            total = total.scaled(more.next(), sum, more.value().compareTo(THOUSAND) >= 0 ? last : BigDecimal.ONE)
                    .as(more.form());
        }
        return total;
    }

    /** A lower group behind a scale word: "three hundred thousand" behind "two million", "and twelve" behind "thousand". */
    private @Nullable Parsed following(int next, BigDecimal last, boolean and) {
        boolean joined = pieces.is(next, "and");
        if (joined && !and) {
            return null;
        }
        int start = joined ? next + 1 : next;
        Parsed more = group(start, and);
        if (more == null || more.glued() || more.value().compareTo(last) >= 0 || !more.isWhole()) {
            return null;
        }
        boolean large = more.value().compareTo(NumberWords.HUNDRED) >= 0;
        boolean figure = pieces.at(start).isFigure();
        if (figure && more.next() == start + 1) {
            return null;
        }
        return !joined || large || last.compareTo(THOUSAND) == 0 ? more : null;
    }

    /** A number below a thousand with the scale words behind it: "thirty-one million", "3 thousand millions". */
    private @Nullable Parsed group(int i, boolean and) {
        Parsed number = hundreds(i, and);
        if (number == null || !number.isCardinal() || number.value().signum() == 0) {
            return number;
        }
        int at = number.next();
        BigDecimal value = number.value();
        BigDecimal scale = number.scale();
        while (true) {
            int word = pieces.pastHyphen(at);
            BigDecimal factor = pieces.scale(word);
            BigDecimal ordinal = scale.signum() > 0 ? ordinalScale(word) : null;
            if (ordinal != null) {
                return Parsed.of(word + 1, value.multiply(ordinal), Form.ORDINAL);
            }
            if (factor == null) {
                return number.scaled(at, value, scale);
            }
            value = value.multiply(factor);
            scale = scale.multiply(factor);
            at = word + 1;
        }
    }

    private @Nullable BigDecimal ordinalScale(int i) {
        BigDecimal value = NumberWords.ORDINALS.get(pieces.at(i).word());
        return value != null && value.compareTo(NumberWords.HUNDRED) >= 0 ? value : null;
    }

    private @Nullable Parsed hundreds(int i, boolean and) {
        Parsed small = article(i);
        small = small != null ? small : decimals(small(i));
        if (small == null || !small.isCardinal()) {
            return small;
        }
        int word = pieces.pastHyphen(small.next());
        if (!pieces.is(word, "hundred") && !pieces.is(word, "hundreds")) {
            return small;
        }
        BigDecimal value = small.value().multiply(NumberWords.HUNDRED);
        Parsed hundreds = new Parsed(word + 1, value, BigDecimal.ONE, Form.CARDINAL, null, false);
        boolean joined = pieces.is(word + 1, "and");
        Parsed rest = joined && !and ? null : small(joined ? word + 2 : word + 1);
        if (rest == null || !fits(rest, joined)) {
            return decimals(hundreds);
        }
        return decimals(new Parsed(rest.next(), value.add(rest.value()), BigDecimal.ONE, rest.form(), null, false));
    }

    private boolean fits(Parsed rest, boolean joined) {
        boolean small = rest.isWhole() && rest.value().compareTo(NumberWords.HUNDRED) < 0 && !rest.glued();
        Integer denominator = NumberWords.PARTS.get(pieces.at(rest.next()).word());
        boolean parts = joined
                && denominator != null
                && rest.value().compareTo(BigDecimal.valueOf(Math.max(10, denominator))) < 0;
        boolean owned = parts || pieces.is(rest.next(), "hundred") || pieces.is(pieces.pastHyphen(rest.next()), "half");
        boolean figure = pieces.at(rest.next() - 1).isFigure();
        return small && !owned && rest.value().signum() > 0 && (joined || !figure);
    }

    /** "a", "an" or "half a" say one only before a word that multiplies: "a hundred", "a million", "a dozen". */
    private @Nullable Parsed article(int i) {
        boolean article = pieces.is(i, "a") || pieces.is(i, "an");
        int word = i + 1;
        boolean multiplies = pieces.is(word, "hundred")
                || ordinalScale(word) != null
                || pieces.scale(word) != null && !pieces.at(word).word().endsWith("s");
        return article && multiplies ? Parsed.of(word, BigDecimal.ONE, Form.CARDINAL) : null;
    }

    /** A figure, or a number word below a hundred. */
    private @Nullable Parsed small(int i) {
        Piece piece = pieces.at(i);
        if (piece.value() != null) {
            return new Parsed(i + 1, piece.value(), piece.scale(), piece.form(), null, piece.glued());
        }
        Integer tens = NumberWords.TENS.get(piece.word());
        if (tens != null) {
            return tens(i, tens);
        }
        Integer unit = NumberWords.UNITS.get(piece.word());
        if (unit != null) {
            return Parsed.of(i + 1, BigDecimal.valueOf(unit), Form.CARDINAL);
        }
        BigDecimal ordinal = NumberWords.ORDINALS.get(piece.word());
        if (ordinal == null || ordinal.compareTo(NumberWords.HUNDRED) >= 0) {
            return null;
        }
        return Parsed.of(i + 1, ordinal, Form.ORDINAL);
    }

    private Parsed tens(int i, int tens) {
        int next = pieces.pastHyphen(i + 1);
        String word = pieces.at(next).word();
        Integer unit = NumberWords.UNITS.get(word);
        if (unit != null && unit > 0 && unit < 10) {
            return Parsed.of(next + 1, BigDecimal.valueOf(tens + unit), Form.CARDINAL);
        }
        BigDecimal ordinal = NumberWords.ORDINALS.get(word);
        if (ordinal != null && ordinal.signum() > 0 && ordinal.compareTo(BigDecimal.TEN) < 0) {
            return Parsed.of(next + 1, ordinal.add(BigDecimal.valueOf(tens)), Form.ORDINAL);
        }
        return Parsed.of(i + 1, BigDecimal.valueOf(tens), Form.CARDINAL);
    }

    /** "two point two", "nine point nought four", "two hundred point seventy-one". */
    private @Nullable Parsed decimals(@Nullable Parsed whole) {
        if (whole == null || !whole.isCardinal() || !pieces.is(whole.next(), "point")) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        int i = whole.next() + 1;
        Parsed part = small(i);
        while (part != null && part.isCardinal() && part.isWhole()) {
            digits.append(part.value().toPlainString());
            i = part.next();
            part = small(i);
        }
        return digits.length() == 0 ? whole : whole.to(i, whole.value().add(new BigDecimal("0." + digits)));
    }

    /** A year in two halves: "nineteen seventy-nine", "twenty twelve". */
    private @Nullable Parsed year(int i) {
        Integer century = NumberWords.UNITS.get(pieces.at(i).word());
        if (century == null && pieces.is(i, "twenty")) {
            century = 20;
        }
        if (century == null || century < TEENS || !pieces.isWord(i + 1)) {
            return null;
        }
        Parsed rest = small(i + 1);
        if (rest == null
                || !rest.isCardinal()
                || rest.value().compareTo(BigDecimal.TEN) < 0
                || pieces.is(rest.next(), "-")) {
            return null;
        }
        BigDecimal year = BigDecimal.valueOf(100L * century).add(rest.value());
        return rest.to(rest.next(), year).as(Form.YEAR);
    }
}
