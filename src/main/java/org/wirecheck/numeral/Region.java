package org.wirecheck.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Relation;

/**
 * An unbroken stretch of the number line: what a hedged number leaves open. A missing end is unbounded.
 *
 * @param lower the least number, or null
 * @param lowerClosed true if {@code lower} itself belongs to it; false where {@code lower} is null
 * @param upper the greatest number, or null
 * @param upperClosed true if {@code upper} itself belongs to it; false where {@code upper} is null
 */
public record Region(@Nullable BigDecimal lower, boolean lowerClosed, @Nullable BigDecimal upper, boolean upperClosed) {

    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Region {
        lower = lower == null ? null : Exact.plain(lower);
        upper = upper == null ? null : Exact.plain(upper);
        lowerClosed &= lower != null;
        upperClosed &= upper != null;
    }

    public static Region point(BigDecimal value) {
        return new Region(value, true, value, true);
    }

    /** Both ends included, in either order. */
    public static Region between(BigDecimal one, BigDecimal other) {
        return new Region(one.min(other), true, one.max(other), true);
    }

    public boolean isPoint() {
        return lower != null && lower.equals(upper);
    }

    /** How this region stands to another: equal, inside, around, partly shared or apart. */
    public Relation relate(Region other) {
        if (equals(other)) {
            return Relation.EQUIVALENT;
        }
        if (other.covers(this)) {
            return Relation.REFINES;
        }
        if (covers(other)) {
            return Relation.REFINED_BY;
        }
        return endsBefore(other) || other.endsBefore(this) ? Relation.CONTRADICTS : Relation.OVERLAPS;
    }

    /** True if all of {@code other} lies in this region. */
    public boolean covers(Region other) {
        return startsNoLaterThan(other) && endsNoEarlierThan(other);
    }

    /** The distance between two regions that are apart; zero if they touch or share numbers. */
    public BigDecimal gapTo(Region other) {
        if (endsBefore(other) && upper != null && other.lower != null) {
            return other.lower.subtract(upper);
        }
        if (other.endsBefore(this) && other.upper != null && lower != null) {
            return lower.subtract(other.upper);
        }
        return BigDecimal.ZERO;
    }

    /** The larger of the ends' magnitudes. */
    public BigDecimal magnitude() {
        BigDecimal low = lower == null ? BigDecimal.ZERO : lower.abs();
        return upper == null ? low : low.max(upper.abs());
    }

    /** Every number of the region times a factor above zero. */
    public Region times(BigDecimal factor) {
        return new Region(
                lower == null ? null : lower.multiply(factor),
                lowerClosed,
                upper == null ? null : upper.multiply(factor),
                upperClosed);
    }

    /** Every number of the region plus {@code step}. */
    public Region plus(BigDecimal step) {
        return new Region(
                lower == null ? null : lower.add(step),
                lowerClosed,
                upper == null ? null : upper.add(step),
                upperClosed);
    }

    /** True if one end alone is open: "more than 50", "up to 40". */
    public boolean isBound() {
        return (lower == null) != (upper == null);
    }

    /**
     * What a reporter who says "more than 50" or "fewer than 50" has in mind: half as much again (one more at least), or half.
     * Whoever knows 90 does not write "more than 50". "Up to 40" is a limit and stays open below.
     */
    public Region asMeant() {
        if (upper == null && lower != null && lower.signum() > 0) {
            BigDecimal most = lower.multiply(ONE_AND_A_HALF).max(lower.add(BigDecimal.ONE));
            return new Region(lower, lowerClosed, most, true);
        }
        return lower == null && upper != null && !upperClosed && upper.signum() > 0
                ? new Region(upper.multiply(HALF), true, upper, false)
                : this;
    }

    private boolean startsNoLaterThan(Region other) {
        if (lower == null || other.lower == null) {
            return lower == null;
        }
        int order = lower.compareTo(other.lower);
        return order < 0 || order == 0 && (lowerClosed || !other.lowerClosed);
    }

    private boolean endsNoEarlierThan(Region other) {
        if (upper == null || other.upper == null) {
            return upper == null;
        }
        int order = upper.compareTo(other.upper);
        return order > 0 || order == 0 && (upperClosed || !other.upperClosed);
    }

    private boolean endsBefore(Region other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        int order = upper.compareTo(other.lower);
        return order < 0 || order == 0 && !(upperClosed && other.lowerClosed);
    }
}
