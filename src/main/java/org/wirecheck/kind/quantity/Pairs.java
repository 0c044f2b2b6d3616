package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Region;

/**
 * Two numbers that are one: a result ("52-48", "voted 5 to 4"), a range ("$5 million to $7 million") or a sum ("6 ft 2 in"). A
 * rising pair of whole numbers needs a word of winning or voting nearby to be a result, or it is a range: "10-15 people".
 */
final class Pairs {

    private static final int NEAR = 8;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final Pattern JOINED = Pattern.compile("[-–‑]|-to-|\\s+to\\s+");

    /** "52 votes to 48", "two games to one". */
    private static final Pattern COUNTED =
            Pattern.compile(" (?:votes?|goals?|sets?|games?|runs?|ballots|frames|tries) to ");

    private static final Pattern PAIR = Pattern.compile("\\d+(?:[-–‑]|\\s+to\\s+)\\d+");
    private static final int LONGEST = 16;

    private static final Pattern JOIN = Pattern.compile(",? (?:and )?|");
    private static final Pattern RANGE = Pattern.compile("\\s*[-–]\\s*|\\s+to\\s+|\\s+or\\s+");
    private static final Pattern BARE_END = Pattern.compile("\\s*(?:[.,;!?)]|$)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+$");
    private static final Pattern OF = Pattern.compile("(?i)\\bof\\s+$");
    /** More decimals than this: a metre and a foot, not a yard and a foot. */
    private static final int ENDLESS = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Line line;
    private final Words words;

    Pairs(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** The tally of two neighbouring numbers, or null. */
    @Nullable
    Draft of(Numeral left, Numeral right) {
        String between = line.text().substring(left.end(), right.start());
        boolean joined = between.length() < 6 && JOINED.matcher(between).matches();
        boolean counted = COUNTED.matcher(between).matches() && isResult(left.start(), right.end());
        if (!joined && !counted || !isSide(left) || !isSide(right)) {
            return null;
        }
        boolean hyphen = !between.startsWith(" ");
        boolean draw = left.value().equals(right.value());
        boolean result = counted
                || hyphen
                        && !draw
                        && !line.text().substring(left.start(), right.end()).isBlank()
                || isResult(left.start(), right.end());
        return result ? draft(left, left.value(), right.value(), right.end()) : null;
    }

    /** The tally a rising pair makes that was read as a range, or null. */
    @Nullable
    Draft of(Numeral range) {
        BigDecimal upper = range.region().upper();
        if (upper == null || upper.scale() > 0 || !range.is(Numeral.Form.RANGE) || !range.isWhole()) {
            return null;
        }
        String shown = line.text().substring(range.start(), range.end());
        boolean plain = shown.length() < LONGEST && PAIR.matcher(shown).matches() && upper.compareTo(LARGEST) < 0;
        boolean record = line.at(range.start() - 1) == '(' && line.at(range.end()) == ')';
        if (!plain || !record && !isResult(range.start(), range.end()) || countsSomething(range.end())) {
            return null;
        }
        return draft(range, range.value(), upper, range.end());
    }

    private Draft draft(Numeral first, BigDecimal left, BigDecimal right, int end) {
        return Draft.of(first, Unit.COUNT)
                .over(first.start(), end)
                .with(new Tally(left, right))
                .flagged("tally");
    }

    private static boolean isSide(Numeral n) {
        return n.is(Numeral.Form.CARDINAL)
                && n.isWhole()
                && n.value().signum() >= 0
                && n.value().compareTo(LARGEST) < 0
                && !n.glued();
    }

    private boolean isResult(int start, int end) {
        int first = line.before(start);
        int last = line.after(end);
        for (int i = 0; i < NEAR; i++) {
            if (words.results().contains(line.word(first - i))
                    || words.results().contains(line.word(last + i))) {
                return true;
            }
        }
        return false;
    }

    private boolean countsSomething(int end) {
        int next = line.after(end);
        String word = line.word(next);
        return line.token(next).is("NOUN")
                && word.endsWith("s")
                && !words.results().contains(word);
    }

    /** Neighbouring drafts that are one amount in one: "6 ft 2 in", "3 dollars 50 cents", "$5 million to $7 million". */
    List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft next : drafts) {
            Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Draft one = last == null ? null : join(last, next);
            if (one != null) {
                joined.set(joined.size() - 1, one);
            } else {
                if (last != null && sharesUnit(last, next)) {
                    last = last.with(last.number(), last.region(), next.unit());
                    joined.set(joined.size() - 1, last);
                    if (line.behind(OF, last.start()) && last.number().compareTo(next.number()) < 0) {
                        joined.set(joined.size() - 1, range(last, next));
                        continue;
                    }
                }
                joined.add(next);
            }
        }
        return joined;
    }

    /** "from [10] to 20 per cent", "growth of 5 to 6 per cent": the unit is said once. */
    private boolean sharesUnit(Draft left, Draft right) {
        boolean cardinal = left.isCount() && left.form() == Numeral.Form.CARDINAL && left.tally() == null;
        boolean behind = !right.isCount() && right.tally() == null && Character.isLetterOrDigit(line.at(right.start()));
        return cardinal
                && behind
                && !right.is("age")
                && right.start() - left.end() == 4
                && line.text().startsWith(" to ", left.end())
                && (line.behind(FROM, left.start()) || line.behind(OF, left.start()));
    }

    private @Nullable Draft join(Draft left, Draft right) {
        if (left.end() > right.start()
                || right.start() - left.end() > 6
                || left.tally() != null
                || right.tally() != null) {
            return null;
        }
        String between = line.text().substring(left.end(), right.start());
        boolean plain = left.region().isPoint() && right.region().isPoint() && !left.is("age") && !right.is("age");
        if (!plain || left.isCount()) {
            return null;
        }
        Draft minor = minor(left, right);
        if (left.unit().base().equals(minor.unit().base())
                && left.unit().factor().compareTo(minor.unit().factor()) > 0) {
            return JOIN.matcher(between).matches() ? sum(left, minor) : null;
        }
        boolean and = between.equals(" and ") && line.behind(BETWEEN, left.start());
        boolean to = RANGE.matcher(between).matches() && !line.behind(FROM, left.start());
        boolean rises = left.unit().equals(right.unit()) && left.number().compareTo(right.number()) < 0;
        return rises && (and || to) ? range(left, right) : null;
    }

    /** Cents of whatever currency stands before them: "3 francs 40 cents", "15 dollars 50". */
    private Draft minor(Draft left, Draft right) {
        boolean money = left.unit().measures("money") && left.unit().factor().equals(BigDecimal.ONE);
        boolean cents = right.unit().id().equals("cent");
        boolean small = right.number().compareTo(HUNDRED) < 0 && left.number().compareTo(THOUSAND) < 0;
        boolean bare = right.isCount()
                && !line.token(line.after(right.end())).isNominal()
                && BARE_END.matcher(line.text()).region(right.end(), line.to()).lookingAt();
        if (!money || !small || !cents && !bare || right.form() != Numeral.Form.CARDINAL) {
            return right;
        }
        Unit part = Unit.of(left.unit().id() + "/100", "money", left.unit().base(), "0.01", null);
        return right.with(right.number(), right.region(), part);
    }

    private static Draft sum(Draft left, Draft right) {
        BigDecimal many = Exact.divide(left.unit().factor(), right.unit().factor());
        boolean foreign = many.scale() > ENDLESS;
        Unit unit = left.unit().measures("money") || foreign ? left.unit() : right.unit();
        BigDecimal base = left.number()
                .multiply(left.unit().factor())
                .add(right.number().multiply(right.unit().factor()));
        BigDecimal number = Exact.divide(base, unit.factor());
        return left.with(number, Region.point(number), unit).over(left.start(), right.end());
    }

    private Draft range(Draft low, Draft right) {
        String words = line.text().substring(right.start(), right.end());
        BigDecimal scale = Measures.SCALES.get(words.substring(words.lastIndexOf(' ') + 1));
        Draft left = scale != null
                        && low.number().compareTo(scale) < 0
                        && !line.text().substring(low.start(), low.end()).contains("illion")
                ? low.times(scale)
                : low;
        return left.with(left.number(), Region.between(left.number(), right.number()), left.unit())
                .over(left.start(), right.end());
    }
}
