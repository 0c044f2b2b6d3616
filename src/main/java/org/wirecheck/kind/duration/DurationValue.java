package org.wirecheck.kind.duration;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Value;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;

/**
 * A length of time as it was put: an ISO 8601 duration and its hedge. Counted in seconds, and so are tolerances.
 *
 * <p>What it leaves open: "about 90 minutes" is [81, 99] minutes, "nearly three hours" [2.5, 3) hours, "more than an hour" (1,
 * 2] hours, because nobody calls three hours more than one; "at least 30 days" at most
 * twice as many. A month has 28 to 31 days, a year
 * 365 or 366, so "18 months" and "a year and a half" agree. "Several days" are 2 to 12.
 *
 * @param iso {@code PT1H30M}, {@code P10Y}, {@code PXD} for an amount nobody gave
 * @param upper the greater end of "10 to 15 minutes", or empty
 */
public record DurationValue(String iso, String upper, Hedge hedge) implements Value {

    private static final Pattern ISO =
            Pattern.compile("P(?:([\\d.X]+)Y)?(?:([\\d.X]+)M)?(?:([\\d.X]+)W)?(?:([\\d.X]+)D)?"
                    + "(?:T(?:([\\d.X]+)H)?(?:([\\d.X]+)M)?(?:([\\d.X]+)S)?)?");
    private static final int DAY = 86_400;
    private static final BigDecimal[] UNITS = {
        BigDecimal.valueOf(31_557_600),
        BigDecimal.valueOf(2_629_800),
        BigDecimal.valueOf(7 * DAY),
        BigDecimal.valueOf(DAY),
        BigDecimal.valueOf(3_600),
        BigDecimal.valueOf(60),
        BigDecimal.ONE
    };
    /** Half of what a year and a month vary by, in seconds. */
    private static final BigDecimal[] SLACK = {BigDecimal.valueOf(DAY), BigDecimal.valueOf(DAY * 5L / 2)};

    private static final BigDecimal FEW = BigDecimal.valueOf(2);
    private static final BigDecimal MANY = BigDecimal.valueOf(12);
    private static final Set<Hedge> OVER = Set.of(Hedge.MORE_THAN, Hedge.AT_LEAST);
    private static final Set<Hedge> UNDER = Set.of(Hedge.LESS_THAN, Hedge.AT_MOST);
    /** Two units or more, or a time of less than a hundred that is no multiple of five. */
    private static final Pattern COMPOUND = Pattern.compile("P(?:T?\\d+[A-Z]){2,}|PT?\\d?[1-46-9][MWDHS]");

    /** "More than an hour" may well be 90 minutes. */
    private static final Pattern ONE_UNIT = Pattern.compile("PT?1[YMWDHS]");

    public DurationValue {
        check(iso);
        if (!upper.isEmpty()) {
            check(upper);
        }
    }

    public DurationValue(String iso, Hedge hedge) {
        this(iso, "", hedge);
    }

    private static void check(String iso) {
        if (!ISO.matcher(iso).matches() || iso.length() < 3 || iso.endsWith("T")) {
            throw new IllegalArgumentException("no duration: " + iso);
        }
    }

    /** The duration with a sign for its hedge, to be read again by {@link #parse}: {@code ~PT90M}, {@code >=P30D}. */
    @Override
    public String notation() {
        return Signs.of(hedge) + bare();
    }

    @Override
    public String bare() {
        return upper.isEmpty() ? iso : iso + "/" + upper;
    }

    @Override
    public String label() {
        String words = Wording.of(iso) + (upper.isEmpty() ? "" : " to " + Wording.of(upper));
        return hedge == Hedge.EXACTLY ? words : hedge.word() + " " + words;
    }

    static DurationValue parse(String notation) {
        int at = notation.indexOf('P');
        if (at < 0) {
            throw new IllegalArgumentException("no duration: " + notation);
        }
        int slash = notation.indexOf('/');
        String low = notation.substring(at, slash < 0 ? notation.length() : slash);
        String high = slash < 0 ? "" : notation.substring(slash + 1);
        return new DurationValue(low, high, Signs.hedge(notation.substring(0, at)));
    }

    /** Every number of seconds the words allow. */
    public Region region() {
        Region low = region(iso);
        Region high = upper.isEmpty() ? low : region(upper);
        return low == high ? low : new Region(low.lower(), low.lowerClosed(), high.upper(), high.upperClosed());
    }

    /** Open above for "at least", as it was put; the algebra takes twice as much for the most that was meant. */
    @Override
    public Extent extent() {
        Region region = region();
        BigDecimal most = OVER.contains(hedge) ? null : region.upper();
        return new Extent(Extent.Scale.SECONDS, "", region.lower(), most, label());
    }

    /** Seconds between two bounds of one direction that cannot be one length rounded twice, else zero. */
    double boundGap(DurationValue other) {
        boolean over = OVER.contains(hedge) && OVER.contains(other.hedge);
        boolean under = UNDER.contains(hedge) && UNDER.contains(other.hedge);
        if (!over && !under || iso.contains("X") || other.iso.contains("X")) {
            return 0;
        }
        BigDecimal one = new DurationValue(iso, Hedge.EXACTLY).region().magnitude();
        BigDecimal two = new DurationValue(other.iso, Hedge.EXACTLY).region().magnitude();
        BigDecimal less = one.min(two);
        boolean coarse = ONE_UNIT.matcher(one.equals(less) ? iso : other.iso).matches();
        boolean within = coarse && one.max(two).compareTo(less.multiply(FEW)) < 0;
        return !within && Hedge.areOtherBounds(one, two)
                ? one.subtract(two).abs().doubleValue()
                : 0;
    }

    /** True if both are given to the same small unit, which rounding would have left out. */
    boolean isPreciseAs(DurationValue other) {
        return COMPOUND.matcher(iso).matches()
                && COMPOUND.matcher(other.iso).matches()
                && iso.charAt(iso.length() - 1) == other.iso.charAt(other.iso.length() - 1);
    }

    private Region region(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            throw new IllegalStateException(iso);
        }
        BigDecimal seconds = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        int finest = 0;
        for (int unit = 0; unit < UNITS.length; unit++) {
            String amount = matcher.group(unit + 1);
            if (amount != null && amount.equals("X")) {
                return Region.between(UNITS[unit].multiply(FEW), UNITS[unit].multiply(MANY));
            }
            if (amount != null) {
                seconds = seconds.add(new BigDecimal(amount).multiply(UNITS[unit]));
                slack = unit < SLACK.length ? slack.add(SLACK[unit]) : slack;
                finest = unit;
            }
        }
        return widened(hedged(seconds, UNITS[finest]), slack);
    }

    private Region hedged(BigDecimal seconds, BigDecimal unit) {
        BigDecimal amount = Exact.divide(seconds, unit);
        Region region = hedge.around(amount).times(unit);
        boolean over = OVER.contains(hedge);
        boolean under = hedge == Hedge.LESS_THAN || hedge == Hedge.AT_MOST;
        return new Region(
                under ? BigDecimal.ZERO : region.lower(),
                under || region.lowerClosed(),
                over ? seconds.multiply(FEW) : region.upper(),
                over || region.upperClosed());
    }

    private static Region widened(Region region, BigDecimal slack) {
        BigDecimal lower = region.lower();
        BigDecimal upper = region.upper();
        if (slack.signum() == 0) {
            return region;
        }
        return new Region(
                lower == null ? null : lower.subtract(slack).max(BigDecimal.ZERO),
                region.lowerClosed(),
                upper == null ? null : upper.add(slack),
                region.upperClosed());
    }
}
