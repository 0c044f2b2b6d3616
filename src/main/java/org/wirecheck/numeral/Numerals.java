package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;
import org.wirecheck.numeral.Pieces.Piece;

/** A text → every number in it, in words or figures, in order and without overlap. */
public final class Numerals {

    private static final Set<String> NOT_ONE_AFTER = Set.of(
            "no", "this", "that", "which", "every", "each", "another", "any", "some", "the", "these", "those", "loved",
            "square", "force", "day", "only", "either", "neither");
    private static final Set<String> NOT_ONE_BEFORE = Set.of(
            "another", "'", "’", "day", "thing", "can", "could", "must", "should", "would", "might", "may", "is", "has",
            "by", "on", "-", "wonders", "knows", "who", "that", "which", "where", "with");
    private static final Set<String> SECOND_IS_TIME = Set.of("per", "split", "every", "each", "-", "nano", "milli");
    private static final Set<String> FROM = Set.of("from", "of");

    private final Pieces pieces;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final Vagues vagues;

    private Numerals(Pieces pieces) {
        this.pieces = pieces;
        this.cardinals = new Cardinals(pieces);
        this.fractions = new Fractions(pieces, cardinals);
        this.vagues = new Vagues(pieces);
    }

    /** Every number of the whole text. */
    public static List<Numeral> in(String text) {
        return in(text, 0, text.length());
    }

    /**
     * Every number between two offsets, with offsets into {@code text}. Pronouns are none: "that one", "one another". Dates,
     * clock times, phone numbers, seasons and web addresses in figures are left out: "9/11", "10:30", "555-0142", "2018-19".
     */
    public static List<Numeral> in(String text, int from, int to) {
        return new Numerals(new Pieces(text, to, Lexer.pieces(text, from, to))).read();
    }

    private List<Numeral> read() {
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Parsed parsed = at(i);
            if (parsed == null) {
                i++;
                continue;
            }
            int start = i;
            parsed = ranged(parsed, i);
            parsed = repeated(parsed);
            found.add(numeral(start, parsed));
            i = parsed.next();
        }
        return found;
    }

    private @Nullable Parsed at(int i) {
        Piece piece = pieces.at(i);
        if (!piece.isFigure() && !pieces.isWord(i)) {
            return null;
        }
        Parsed vague = vagues.at(i);
        if (vague != null) {
            return vague;
        }
        Parsed fraction = fractions.at(i);
        if (fraction != null) {
            return fraction;
        }
        boolean minus = (pieces.is(i, "minus") || pieces.is(i, "negative")) && pieces.size() > i + 1;
        int start = minus ? i + 1 : i;
        Parsed number = cardinals.at(start);
        if (number == null || isNoNumber(number, start)) {
            return null;
        }
        number = fractions.after(number, start);
        return minus ? number.to(number.next(), number.value().negate()) : number;
    }

    private boolean isNoNumber(Parsed number, int i) {
        if (pieces.is(i, "one") && number.next() == i + 1) {
            return pieces.is(i - 1, "-") && pieces.is(i - 2, "on")
                    || NOT_ONE_AFTER.contains(pieces.at(i - 1).word())
                            && !(pieces.is(i - 1, "only") && pieces.isWord(i + 1))
                    || NOT_ONE_BEFORE.contains(pieces.at(i + 1).word()) && !stands(i);
        }
        if (number.form() == Form.ORDINAL && pieces.is(number.next() - 1, "second") && number.next() == i + 1) {
            boolean time = SECOND_IS_TIME.contains(pieces.at(i - 1).word())
                    || NumberWords.UNITS.containsKey(pieces.at(i - 1).word())
                    || pieces.at(i - 1).isFigure();
            return time || pieces.is(i - 1, "a") && !pieces.isWord(i + 1);
        }
        return pieces.is(i, "nil") && !pieces.is(i - 1, "-") && pieces.size() > 1;
    }

    /** "one-third", "one-year": a hyphen behind "one" counts unless it is "one-on-one", "one-time", "one-sided". */
    private boolean stands(int i) {
        String next = pieces.at(i + 2).word();
        return pieces.is(i + 1, "-")
                && !Set.of("on", "time", "sided", "off", "upmanship", "liner", "way", "stop")
                        .contains(next);
    }

    /** Takes the other end of a range: "10 to 15", "10-15", "two or three", "between 20 and 30". */
    private Parsed ranged(Parsed low, int i) {
        boolean between = pieces.is(i - 1, "between");
        Parsed first = between ? shortest(low, i) : low;
        int link = first.next();
        int start = between && pieces.is(link, "and") ? link + 1 : afterLink(link, i);
        if (start < 0 || first.glued() || !(first.form() == Form.CARDINAL || first.form() == Form.FRACTION)) {
            return low;
        }
        Parsed high = cardinals.at(start);
        if (high == null || high.glued() || high.form() != Form.CARDINAL) {
            return low;
        }
        high = fractions.after(high, start);
        Parsed scaledLow = shareScale(first, high);
        if (scaledLow.value().compareTo(high.value()) >= 0 || pieces.is(link, "or") && !near(scaledLow, high)) {
            return low;
        }
        Region region = Region.between(scaledLow.value(), high.value());
        return new Parsed(high.next(), scaledLow.value(), high.scale(), Form.RANGE, region, false);
    }

    /** "between one hundred and two hundred": the "and" belongs to "between" if the number could do without it. */
    private Parsed shortest(Parsed low, int i) {
        if (pieces.is(low.next(), "and")) {
            return low;
        }
        Parsed shorter = cardinals.at(i, false);
        return shorter != null && pieces.is(shorter.next(), "and") ? shorter : low;
    }

    private int afterLink(int link, int i) {
        boolean dash = Set.of("-", "–", "~", "‑").contains(pieces.at(link).word());
        if (dash) {
            int other = pieces.is(link + 1, "to") ? pieces.pastHyphen(link + 2) : link + 1;
            return other;
        }
        boolean change = FROM.contains(pieces.at(i - 1).word());
        boolean to = pieces.is(link, "to") && !change;
        return to || pieces.is(link, "or") ? link + 1 : -1;
    }

    private static Parsed shareScale(Parsed low, Parsed high) {
        boolean bare = low.scale().equals(BigDecimal.ONE) && high.scale().compareTo(BigDecimal.ONE) > 0;
        boolean below = bare && low.value().compareTo(Exact.divide(high.value(), high.scale())) < 0;
        return below ? low.to(low.next(), low.value().multiply(high.scale())) : low;
    }

    private static boolean near(Parsed low, Parsed high) {
        return high.value().subtract(low.value()).compareTo(low.value()) <= 0;
    }

    /** "forty-five (45)" says one number twice. */
    private Parsed repeated(Parsed parsed) {
        Piece figure = pieces.at(parsed.next() + 1);
        boolean again = pieces.is(parsed.next(), "(")
                && pieces.is(parsed.next() + 2, ")")
                && figure.value() != null
                && figure.value().equals(parsed.value());
        return again ? parsed.to(parsed.next() + 3, parsed.value()) : parsed;
    }

    private Numeral numeral(int i, Parsed parsed) {
        int start = pieces.at(i).start();
        int sign = pieces.at(i).isFigure() && parsed.form() != Form.RANGE ? sign(i) : -1;
        BigDecimal value = sign < 0 ? parsed.value() : parsed.value().negate();
        Region region = sign < 0 ? parsed.open() : Region.point(value);
        int end = pieces.at(parsed.next() - 1).end();
        return new Numeral(sign < 0 ? start : sign, end, parsed.form(), value, region, parsed.glued());
    }

    /** Offset of a minus sign before the figure, or -1: "-5" behind a space, "- 5" only where nothing stands before it. */
    private int sign(int i) {
        if (!pieces.is(i - 1, "-") && !pieces.is(i - 1, "−")) {
            return -1;
        }
        boolean touches = pieces.touches(i);
        boolean free = !pieces.touches(i - 1)
                || !pieces.isWord(i - 2) && !pieces.at(i - 2).isFigure();
        boolean alone = i == 1
                || "<>=(".contains(pieces.at(i - 2).word())
                        && !pieces.at(i - 2).word().isEmpty();
        boolean before = !pieces.at(i - 2).isFigure();
        return touches && free && before || alone ? pieces.at(i - 1).start() : -1;
    }
}
