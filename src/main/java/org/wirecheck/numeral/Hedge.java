package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How firmly a number is put, and the region that makes of it. */
public enum Hedge {
    EXACTLY("exactly"),
    /** Ten per cent either way: "about 90" is [81, 99]. */
    ABOUT("about"),
    /** From half of the last place given, at most a sixth, below: "nearly 3" is [2.5, 3), "nearly 90" is [85, 90). */
    NEARLY("nearly"),
    /** The mirror of {@link #NEARLY}. */
    JUST_OVER("just over"),
    MORE_THAN("more than"),
    AT_LEAST("at least"),
    LESS_THAN("less than"),
    AT_MOST("at most");

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal ROUNDING = new BigDecimal("0.15");
    private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(20);
    private static final int LONGEST_EXACT = 8;

    private final String word;

    Hedge(String word) {
        this.word = word;
    }

    /** The hedge as annotations print it: "about", "more than", … */
    public String word() {
        return word;
    }

    /**
     * The hedge of a word as {@link #word} gives it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Hedge of(String word) {
        for (Hedge hedge : values()) {
            if (hedge.word.equals(word)) {
                return hedge;
            }
        }
        throw new IllegalArgumentException("no hedge: " + word);
    }

    /**
     * True if two bounds of one direction are not one fact rounded twice: "more than 90" and "more than 50" are, "more than 60"
     * and "more than 64" are not. Below twenty nobody rounds.
     */
    public static boolean areOtherBounds(BigDecimal one, BigDecimal other) {
        BigDecimal most = one.abs().max(other.abs());
        if (one.subtract(other).abs().compareTo(most.multiply(ROUNDING)) <= 0) {
            return false;
        }
        return most.compareTo(ROUNDED_FROM) < 0 || rounded(one).compareTo(rounded(other)) != 0;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(new MathContext(1, RoundingMode.HALF_UP));
    }

    /** The region of a number put with this hedge. */
    public Region around(BigDecimal value) {
        return around(Region.point(value));
    }

    /** The region of a range put with this hedge: "more than 10 to 15" starts at 10, "up to 10 to 15" ends at 15. */
    public Region around(Region plain) {
        BigDecimal low = plain.lower();
        BigDecimal high = plain.upper();
        return switch (this) {
            case EXACTLY -> plain;
            case ABOUT -> new Region(
                    widened(low, NINE_TENTHS, ELEVEN_TENTHS), true, widened(high, ELEVEN_TENTHS, NINE_TENTHS), true);
            case NEARLY -> new Region(low == null ? null : low.subtract(step(low)), true, high, false);
            case JUST_OVER -> new Region(low, false, high == null ? null : high.add(step(high)), true);
            case MORE_THAN -> new Region(low, false, null, false);
            case AT_LEAST -> new Region(low, true, null, false);
            case LESS_THAN -> new Region(null, false, high, false);
            case AT_MOST -> new Region(null, false, high, true);
        };
    }

    private static @Nullable BigDecimal widened(@Nullable BigDecimal end, BigDecimal positive, BigDecimal negative) {
        return end == null ? null : end.multiply(end.signum() < 0 ? negative : positive);
    }

    private static BigDecimal step(BigDecimal value) {
        BigDecimal sixth = Exact.divide(value.abs(), SIX);
        boolean endless = value.stripTrailingZeros().precision() > LONGEST_EXACT;
        return endless || value.signum() == 0 ? sixth : sixth.min(Exact.divide(Exact.lastPlace(value), TWO));
    }
}
