package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.kind.quantity.unit.Units;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Numerals;
import org.wirecheck.numeral.Region;

/** Numbers with a unit → amounts: "$1.2 million", "18.5 per cent", "6 ft 2 in", "a 6.1-magnitude quake", "two-thirds of". */
final class Measures {

    private static final Pattern POUND = Pattern.compile("[ -]pounds?\\b");
    private static final Pattern HEAVY =
            Pattern.compile("(?i)weigh|heavy|lift|lost|gain|^.{0,40}\\bof (?!their|his|her|its|the )", Pattern.DOTALL);
    /** A body's height right before or behind its weight. */
    private static final Pattern TALL = Pattern.compile(
            "(?i)\\b(?:feet|foot|ft|inch|inches|in|tall|height|build|hair|eyes)\\b|\\d['’′]|described as");

    private static final int BESIDE = 40;
    /** "of a mile" behind "three quarters". */
    private static final Pattern OF_A = Pattern.compile(" of an?(?= )");

    private static final Pattern MILLIONS = Pattern.compile("\\s?M([A-Z]{3})\\b");
    private static final Pattern POUNDS_BEHIND = Pattern.compile(" st \\d\\d? ?lbs?\\b");
    private static final Pattern STONE =
            Pattern.compile("[ -]stone\\b(?!-| (?:wall|house|building|church|bridge|steps|age)\\b)");
    private static final Pattern MAGNITUDE_BEFORE = Pattern.compile(
            "(?i)\\bmagnitude(?: of| was| is|-|\\s)(?: ?(?:about|at least|some|around|roughly|over|up to|an estimated))?\\s*$");
    private static final Pattern MAGNITUDE_AFTER = Pattern.compile("[ -]magnitude\\b| on the Richter scale");
    private static final Pattern QUAKE_AFTER = Pattern.compile(" (?:earth)?quake\\b");
    private static final Pattern FEET_BEFORE = Pattern.compile("(?:ft\\.?|feet|foot|yards?|yds?),?\\s(?:and\\s)?$");
    private static final Pattern HEIGHT = Pattern.compile("['’](\\d{1,2})(?:[\"”]|''|’’)");
    /** The inches of "6-foot-2" and "5 foot 9". */
    private static final Pattern INCHES = Pattern.compile(
            "[- ](1[01]|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?![\\w]|[.,/:]\\d|[- ]?(?:in\\b|inch|feet|foot|[a-z]+s\\b|people|to\\s\\d|or\\s\\d))");

    private static final BigDecimal TALLEST = BigDecimal.valueOf(9);
    private static final Pattern MULTIPLE = Pattern.compile(
            " times(?= (?:as|more|higher|larger|greater|bigger|the|less|faster|likelier|its|their)\\b)");
    private static final Pattern SCALE = Pattern.compile(" (million|billion|trillion)\\b");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    static final Map<String, BigDecimal> SCALES = Map.of(
            "million", MILLION,
            "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    /** Words that are currencies only behind large numbers; otherwise verbs and nouns. */
    private static final Set<String> RARELY_MONEY =
            Set.of("won", "real", "reals", "mark", "marks", "dong", "rand", "kip", "LE", "stone", "st");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        Matcher of = line.ahead(OF_A, n.end());
        int from = n.is(Numeral.Form.FRACTION) && of.lookingAt() ? of.end() : n.end();
        Units.Seen unit = units.after(line.text(), from, line.to());
        if (unit == null || isOther(n, unit)) {
            return from > n.end() || unit != null ? share(n) : orMillions(n);
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

    /** "48.5 MGBP": companies of the north count in millions. */
    private @Nullable Draft orMillions(Numeral n) {
        Matcher millions = line.ahead(MILLIONS, n.end());
        Unit unit = millions.lookingAt() ? units.byId(millions.group(1)) : null;
        return unit != null && unit.measures("money")
                ? Draft.of(n, unit).over(n.start(), millions.end()).times(MILLION)
                : share(n);
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
            boolean heavy = !large && isBodily(n.start(), pound.end())
                    || line.ahead(HEAVY, pound.end()).lookingAt()
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

    private static BigDecimal inches(String words) {
        return Character.isDigit(words.charAt(0))
                ? new BigDecimal(words)
                : Numerals.in(words).get(0).value();
    }

    private boolean isBodily(int start, int end) {
        int from = Math.max(line.from(), start - BESIDE);
        int to = Math.min(line.to(), end + BESIDE);
        return TALL.matcher(line.text()).region(from, start).find()
                || TALL.matcher(line.text()).region(end, to).find();
    }

    private Draft tall(Numeral feet, Matcher rest) {
        BigDecimal inches = feet.value().multiply(TWELVE).add(inches(rest.group(1)));
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
            case "st" -> !line.ahead(POUNDS_BEHIND, n.end()).lookingAt();
            case "stone" -> n.value().compareTo(TALLEST.movePointLeft(1)) < 0
                    || !line.ahead(STONE, n.end()).lookingAt();
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
}
