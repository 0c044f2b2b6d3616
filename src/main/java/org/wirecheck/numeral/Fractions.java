package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;

/** Parts of a whole → their value: "two-thirds", "half a million", "three and a half", "one in five". */
final class Fractions {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
    private static final Set<String> HALVED =
            Set.of("of", "the", "its", "their", "his", "her", "our", "those", "these");
    private static final Set<String> COMPARED =
            Set.of("than", "nearly", "almost", "about", "over", "under", "roughly", "least");

    /** Nouns that make "three in 10 …" a pace instead of a share. */
    private static final Set<String> TIMES = Set.of(
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "decade",
            "decades",
            "game",
            "games",
            "match",
            "matches",
            "season",
            "seasons",
            "innings",
            "starts",
            "attempts",
            "appearances",
            "outings",
            "tests",
            "tries",
            "overs");

    private final Pieces pieces;
    private final Cardinals cardinals;

    Fractions(Pieces pieces, Cardinals cardinals) {
        this.pieces = pieces;
        this.cardinals = cardinals;
    }

    /** A fraction that starts at a piece and no cardinal does: "half a million", "a quarter of the"; or null. */
    @Nullable
    Parsed at(int i) {
        boolean article = pieces.is(i, "a") || pieces.is(i, "an") || pieces.is(i, "one");
        int word = article ? pieces.pastHyphen(i + 1) : i;
        Integer parts = NumberWords.PARTS.get(pieces.at(word).word());
        if (parts == null
                || !article && parts != 2 && parts != 4
                || pieces.at(word).word().endsWith("s") && parts > 2) {
            return null;
        }
        Parsed part = Parsed.of(word + 1, Exact.divide(BigDecimal.ONE, BigDecimal.valueOf(parts)), Form.FRACTION);
        Parsed whole = ofScale(part);
        if (whole != null) {
            return whole;
        }
        boolean measured = (pieces.is(word + 1, "a") || pieces.is(word + 1, "an")) && pieces.isWord(word + 2);
        if (parts == 2 && measured) {
            return glued(part, word + 2);
        }
        boolean one = pieces.is(i, "one") && !pieces.is(word + 1, "-");
        if (one || stands(i, word, parts == 2, article)) {
            return part;
        }
        boolean before =
                pieces.isWord(pieces.pastHyphen(word + 1)) && (parts == 2 || article && pieces.is(word, "quarter"));
        return before ? glued(part, word + 1) : null;
    }

    /** "half a mile", "a quarter-mile": a number only if a unit follows. */
    private static Parsed glued(Parsed part, int next) {
        return new Parsed(next, part.value(), part.scale(), part.form(), null, true);
    }

    private boolean stands(int i, int word, boolean half, boolean article) {
        boolean of = pieces.is(word + 1, "of") || pieces.is(word + 1, "per") || pieces.is(word + 1, "%");
        if (article) {
            boolean last = !pieces.isWord(word + 1) && !pieces.is(word + 1, "-");
            return of || last && word + 1 >= pieces.size();
        }
        return half
                && !pieces.is(word + 1, "-")
                && !pieces.is(i - 1, "-")
                && (HALVED.contains(pieces.at(word + 1).word())
                        || COMPARED.contains(pieces.at(i - 1).word()));
    }

    /** A cardinal with the parts behind it: "five eighths", "three and a half", "one million and a half". */
    Parsed after(Parsed number, int start) {
        Parsed compound = compound(start, number.next());
        if (compound != null || !number.isCardinal()) {
            return compound == null ? number : compound;
        }
        Parsed over = over(number, start);
        if (over != null) {
            return over;
        }
        Parsed parts = parts(number, start);
        if (parts != null) {
            Parsed scaled = ofScale(parts);
            return scaled == null ? parts : scaled;
        }
        Parsed share = share(number);
        return share != null ? share : mixed(number);
    }

    /** "three twenty-firsts", "one hundred thirty-fifths": a denominator of two words, which the number before it swallowed. */
    private @Nullable Parsed compound(int start, int next) {
        for (int i = start + 1; i < next + 2 && i < pieces.size(); i++) {
            Parsed bottom = bottom(i);
            Parsed top = bottom == null ? null : new Cardinals(pieces.before(i)).at(start);
            boolean one = top != null && top.value().equals(BigDecimal.ONE);
            if (bottom != null && top != null && top.next() == i && top.isCardinal() && one != bottom.glued()) {
                return Parsed.of(bottom.next(), Exact.divide(top.value(), bottom.value()), Form.FRACTION);
            }
        }
        return null;
    }

    /** "twenty-firsts", "one hundred fifth"; glued stands for a plural. */
    private @Nullable Parsed bottom(int i) {
        Integer tens = NumberWords.TENS.get(pieces.at(i).word());
        int word = pieces.pastHyphen(i + 1);
        if (tens == null && pieces.is(i, "one") && pieces.is(i + 1, "hundred")) {
            tens = 100;
            word = pieces.is(i + 2, "and") ? i + 3 : i + 2;
        }
        String named = pieces.at(word).word();
        boolean plural = named.endsWith("s");
        BigDecimal unit = NumberWords.ORDINALS.get(plural ? named.substring(0, named.length() - 1) : named);
        boolean ends = plural || !pieces.isWord(word + 1) && !pieces.is(word + 1, "-");
        if (tens == null
                || unit == null
                || unit.signum() == 0
                || named.startsWith("second")
                || unit.compareTo(BigDecimal.TEN) >= 0
                || !ends) {
            return null;
        }
        BigDecimal value = unit.add(BigDecimal.valueOf(tens));
        return new Parsed(word + 1, value, BigDecimal.ONE, Form.FRACTION, null, plural);
    }

    /** "one over three" with nothing behind it; "12 over three days" is a dozen. */
    private @Nullable Parsed over(Parsed number, int start) {
        Parsed bottom = pieces.is(number.next(), "over") ? cardinals.at(number.next() + 1) : null;
        boolean whole = bottom != null
                && bottom.isCardinal()
                && bottom.isWhole()
                && bottom.value().signum() > 0;
        String before = pieces.at(start - 1).word();
        boolean free = !pieces.isWord(start - 1)
                || Set.of("is", "was", "equals", "minus", "negative").contains(before);
        return bottom == null || !whole || !free || bottom.next() < pieces.size()
                ? null
                : Parsed.of(bottom.next(), Exact.divide(number.value(), bottom.value()), Form.FRACTION);
    }

    private @Nullable Parsed parts(Parsed number, int start) {
        int word = pieces.pastHyphen(number.next());
        String denominator = pieces.at(word).word();
        Integer parts = NumberWords.PARTS.get(denominator);
        boolean one = number.value().equals(BigDecimal.ONE);
        boolean plural = denominator.endsWith("s") || denominator.equals("halves");
        boolean fits = number.isWhole() && number.scale().equals(BigDecimal.ONE) && (one || plural);
        boolean ordinary = pieces.at(start).isFigure() || pieces.is(word + 1, "-") && !pieces.is(number.next(), "-");
        if (parts == null || !fits || ordinary || parts == 4 && !quarters(number, word)) {
            return null;
        }
        return Parsed.of(word + 1, Exact.divide(number.value(), BigDecimal.valueOf(parts)), Form.FRACTION);
    }

    private boolean quarters(Parsed number, int word) {
        boolean below = number.value().compareTo(BigDecimal.valueOf(4)) < 0;
        boolean scaled = pieces.scale(word + 1) != null;
        return below
                && (pieces.is(number.next(), "-") || scaled || pieces.is(word + 1, "of") || word + 1 >= pieces.size());
    }

    /** A fraction of a scale word: "half a million", "two thirds of a million", "half a dozen"; or null. */
    private @Nullable Parsed ofScale(Parsed part) {
        int i = part.next();
        i = pieces.is(i, "of") && pieces.is(i + 1, "a") ? i + 1 : i;
        i = pieces.is(i, "a") || pieces.is(i, "-") ? i + 1 : i;
        BigDecimal scale = pieces.scale(i);
        boolean hundred = pieces.is(i, "hundred");
        if (scale == null && !hundred || pieces.at(i).word().endsWith("s")) {
            return null;
        }
        BigDecimal factor = scale == null ? NumberWords.HUNDRED : scale;
        BigDecimal value = part.value().multiply(factor);
        return new Parsed(i + 1, Exact.plain(value), factor, Form.CARDINAL, null, false);
    }

    /** "and a half" behind a number, as part of its scale: "one million and a half" is 1,500,000. */
    private Parsed mixed(Parsed number) {
        boolean and =
                pieces.is(number.next(), "and") || pieces.is(number.next(), "-") && pieces.is(number.next() + 1, "and");
        int start = number.next() + (pieces.is(number.next(), "-") ? 2 : 1);
        start = and && pieces.is(start, "-") ? start + 1 : start;
        Parsed part = and ? part(start) : null;
        if (part == null) {
            return number;
        }
        BigDecimal own = pieces.scale(part.next());
        if (own != null && number.scale().equals(BigDecimal.ONE)) {
            BigDecimal sum = number.value().add(part.value()).multiply(own);
            return number.scaled(part.next() + 1, sum, own);
        }
        BigDecimal factor = own != null ? own : number.scale();
        Parsed sum = number.to(
                own != null ? part.next() + 1 : part.next(),
                number.value().add(part.value().multiply(factor)));
        return factor.equals(BigDecimal.ONE) ? sum.as(Form.FRACTION) : sum;
    }

    private @Nullable Parsed part(int i) {
        boolean article = pieces.is(i, "a") || pieces.is(i, "an");
        Parsed top = article ? Parsed.of(i + 1, BigDecimal.ONE, Form.CARDINAL) : cardinals.at(i, false);
        int word = top == null ? i : pieces.pastHyphen(top.next());
        Integer parts = NumberWords.PARTS.get(pieces.at(word).word());
        BigDecimal most = BigDecimal.valueOf(parts == null ? 0 : Math.max(10, parts));
        if (top == null || !top.isCardinal() || top.value().compareTo(most) > 0) {
            return null;
        }
        boolean ordinal =
                article && parts != null && parts > 4 && pieces.isWord(word + 1) && !pieces.is(word + 1, "of");
        boolean third = article && parts != null && parts == 3 && pieces.isWord(word + 1);
        if (parts == null || ordinal || third) {
            return null;
        }
        BigDecimal value = parts == 2 ? HALF : Exact.divide(top.value(), BigDecimal.valueOf(parts));
        return Parsed.of(word + 1, value, Form.FRACTION);
    }

    /** "one in five", "two out of three"; a year or a time behind "in" makes none. */
    private @Nullable Parsed share(Parsed number) {
        boolean outOf = pieces.is(number.next(), "out") && pieces.is(number.next() + 1, "of");
        boolean in = pieces.is(number.next(), "in");
        Parsed whole = outOf ? cardinals.at(number.next() + 2) : in ? cardinals.at(number.next() + 1) : null;
        if (whole == null || !whole.isCardinal() || !whole.isWhole() || !number.isWhole()) {
            return null;
        }
        if (whole.value().compareTo(number.value()) <= 0 || number.value().signum() <= 0) {
            return null;
        }
        boolean one = number.value().equals(BigDecimal.ONE);
        boolean year = whole.value().compareTo(FIRST_YEAR) >= 0 && whole.value().compareTo(LAST_YEAR) <= 0;
        boolean small = whole.value().compareTo(BigDecimal.TEN) <= 0;
        if (in
                && (year
                        || !one && !small
                        || TIMES.contains(
                                pieces.at(pieces.pastHyphen(whole.next())).word()))) {
            return null;
        }
        return Parsed.of(whole.next(), Exact.divide(number.value(), whole.value()), Form.SHARE);
    }
}
