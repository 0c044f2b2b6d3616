package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Region;

/** Numbers with a unit → amounts: "$1.2 million", "18.5 per cent", "6 ft 2 in", "a 6.1-magnitude quake", "two-thirds of". */
final class Measures {

    private static final Pattern POUND = Pattern.compile("[ -]pounds?\\b");
    private static final Pattern HEAVY =
            Pattern.compile("(?i)weigh|heavy|lift|lost|gain|^.{0,40}\\bof (?!their|his|her|its|the )", Pattern.DOTALL);
    private static final Pattern MAGNITUDE_BEFORE = Pattern.compile(
            "(?i)\\bmagnitude(?: of| was| is|-|\\s)(?: ?(?:about|at least|some|around|roughly|over|up to|an estimated))?\\s*$");
    private static final Pattern MAGNITUDE_AFTER = Pattern.compile("[ -]magnitude\\b| on the Richter scale");
    private static final Pattern QUAKE_AFTER = Pattern.compile(" (?:earth)?quake\\b");
    private static final Pattern FEET_BEFORE = Pattern.compile("(?:ft\\.?|feet|foot|yards?|yds?),?\\s(?:and\\s)?$");
    private static final Pattern HEIGHT = Pattern.compile("['’](\\d{1,2})(?:[\"”]|''|’’)");
    /** The inches of "6-foot-2" and "5 foot 9". */
    private static final Pattern INCHES = Pattern.compile(
            "[- ](1[01]|\\d)(?![\\w]|[.,/:]\\d|[- ]?(?:in\\b|inch|feet|foot|[a-z]+s\\b|people|to\\s\\d|or\\s\\d))");

    private static final BigDecimal TALLEST = BigDecimal.valueOf(9);
    private static final Pattern MULTIPLE = Pattern.compile(
            " times(?= (?:as|more|higher|larger|greater|bigger|the|less|faster|likelier|its|their)\\b)");
    private static final Pattern SCALE = Pattern.compile(" (million|billion|trillion)\\b");
    private static final Pattern JOIN = Pattern.compile(",? (?:and )?|");
    private static final Pattern RANGE = Pattern.compile("\\s*[-–]\\s*|\\s+to\\s+|\\s+or\\s+");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "million", MILLION,
            "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    /** Words that are currencies only behind large numbers; otherwise verbs and nouns. */
    private static final Set<String> RARELY_MONEY =
            Set.of("won", "real", "reals", "mark", "marks", "dong", "rand", "kip", "LE", "stone", "st");

    private static final Pattern BARE_END = Pattern.compile("\\s*(?:[.,;!?)]|$)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+$");

    private final Line line;
    private final Units units;

    Measures(Line line, Units units) {
        this.line = line;
        this.units = units;
    }

    /**
     * The number with its unit, or null if it has none.
     *
     * @param floor where the amount before it ends; no sign of this one stands before that
     */
    @Nullable
    Draft of(Numeral n, int floor) {
        if (n.is(Numeral.Form.ORDINAL) || n.is(Numeral.Form.YEAR)) {
            return null;
        }
        Units.Seen sign = units.before(line.text(), floor, n.start());
        if (sign != null) {
            return money(n, sign);
        }
        if (isMagnitude(n)) {
            return magnitude(n);
        }
        if (isGluedLeft(n)) {
            return null;
        }
        Draft special = special(n);
        if (special != null) {
            return special;
        }
        Units.Seen unit = units.after(line.text(), n.end(), line.to());
        if (unit == null || isOther(n, unit)) {
            return share(n);
        }
        Draft draft = Draft.of(n, unit.unit()).over(n.start(), unit.at());
        Matcher inches = line.ahead(INCHES, unit.at());
        if (unit.words().equals("foot") && n.value().compareTo(TALLEST) < 0 && n.isWhole() && inches.lookingAt()) {
            return tall(n, inches);
        }
        Matcher scale = line.ahead(SCALE, unit.at());
        return unit.unit().measures("money") && scale.lookingAt() ? scaled(draft, scale) : draft;
    }

    private static Draft money(Numeral n, Units.Seen sign) {
        Draft draft = Draft.of(n, sign.unit()).over(sign.at(), n.end());
        return sign.words().startsWith("M")
                        && sign.words().endsWith(sign.unit().id())
                        && sign.words().length() == 4
                ? draft.times(MILLION)
                : draft;
    }

    private static Draft scaled(Draft draft, Matcher scale) {
        BigDecimal factor = SCALES.get(scale.group(1));
        return factor == null
                ? draft
                : draft.with(
                                Exact.plain(draft.number().multiply(factor)),
                                draft.region().times(factor),
                                draft.unit())
                        .over(draft.start(), scale.end());
    }

    private boolean isMagnitude(Numeral n) {
        if (n.value().signum() <= 0 || n.value().compareTo(BigDecimal.TEN) >= 0) {
            return false;
        }
        return line.behind(MAGNITUDE_BEFORE, n.start())
                || !n.glued() && line.ahead(MAGNITUDE_AFTER, n.end()).lookingAt()
                || !n.glued()
                        && !n.isWhole()
                        && line.ahead(QUAKE_AFTER, n.end()).lookingAt();
    }

    private Draft magnitude(Numeral n) {
        Matcher after = line.ahead(MAGNITUDE_AFTER, n.end());
        int end = after.lookingAt() ? after.end() : n.end();
        return Draft.of(n, Unit.MAGNITUDE).over(n.start(), end);
    }

    private @Nullable Draft special(Numeral n) {
        Matcher pound = line.ahead(POUND, n.end());
        if (pound.lookingAt()) {
            boolean large = n.value().compareTo(MILLION) >= 0;
            boolean heavy = line.ahead(HEAVY, pound.end()).lookingAt()
                    || HEAVY.matcher(line.text().substring(line.from(), n.start()))
                            .find()
                    || line.at(n.end()) == '-' && !large;
            return Draft.of(n, units.byId(heavy ? "lb" : "GBP")).over(n.start(), pound.end());
        }
        Matcher height = line.ahead(HEIGHT, n.end());
        if (height.lookingAt()) {
            return tall(n, height);
        }
        Matcher times = line.ahead(MULTIPLE, n.end());
        return times.lookingAt() ? Draft.of(n, units.byId("times")).over(n.start(), times.end()) : null;
    }

    private Draft tall(Numeral feet, Matcher rest) {
        BigDecimal inches = feet.value().multiply(BigDecimal.valueOf(12)).add(new BigDecimal(rest.group(1)));
        return Draft.of(feet, Unit.COUNT)
                .with(inches, Region.point(inches), units.byId("inch"))
                .over(feet.start(), rest.end());
    }

    /** True if the unit's word is more likely another: "12 in the hospital", "three won medals", "five times". */
    private boolean isOther(Numeral n, Units.Seen unit) {
        boolean glued = unit.at() - unit.words().length() == n.end();
        return switch (unit.words()) {
            case "in" -> !glued && !line.behind(FEET_BEFORE, n.start());
            case "times" -> true;
            case "c", "p", "g", "t", "l", "W" -> !glued;
            default -> RARELY_MONEY.contains(unit.words()) && n.value().compareTo(HUNDRED) < 0;
        };
    }

    /** "two-thirds of", "one in five": a part is a share; "3.5" is not. */
    private @Nullable Draft share(Numeral n) {
        boolean part = n.is(Numeral.Form.FRACTION) || n.is(Numeral.Form.SHARE);
        boolean below = n.value().signum() > 0 && n.value().compareTo(BigDecimal.ONE) < 0;
        return part && below && !n.glued() ? Draft.of(n, Unit.SHARE) : null;
    }

    private boolean isGluedLeft(Numeral n) {
        char before = line.at(n.start() - 1);
        boolean joined = before == '-' || before == '.';
        return Character.isLetter(before) || joined && Character.isLetter(line.at(n.start() - 2));
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
                joined.add(next);
            }
        }
        return joined;
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
        boolean money = left.unit().measures("money");
        Unit unit = money ? left.unit() : right.unit();
        BigDecimal base = left.number()
                .multiply(left.unit().factor())
                .add(right.number().multiply(right.unit().factor()));
        BigDecimal number = Exact.divide(base, unit.factor());
        return left.with(number, Region.point(number), unit).over(left.start(), right.end());
    }

    private Draft range(Draft low, Draft right) {
        String words = line.text().substring(right.start(), right.end());
        BigDecimal scale = SCALES.get(words.substring(words.lastIndexOf(' ') + 1));
        Draft left = scale != null
                        && low.number().compareTo(scale) < 0
                        && !line.text().substring(low.start(), low.end()).contains("illion")
                ? low.times(scale)
                : low;
        return left.with(left.number(), Region.between(left.number(), right.number()), left.unit())
                .over(left.start(), right.end());
    }
}
