package org.wirecheck.kind.quantity.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Region;

/**
 * What a number is a number of.
 *
 * @param id how notations write it: "km", "USD"; empty for a count
 * @param dimension what it measures: "distance", "money", "percent", "age", "count"
 * @param base what amounts are compared in; only amounts of one base compare
 * @param factor how many base units one of it is
 * @param offset what is added after multiplying, zero but for temperatures
 */
public record Unit(String id, String dimension, String base, BigDecimal factor, BigDecimal offset) {

    /** Things counted, and ordinals. */
    public static final Unit COUNT = new Unit("", "count", "", BigDecimal.ONE, BigDecimal.ZERO);

    /** A share as a number of ones: 0.5 of something is 50 per cent of it. */
    public static final Unit SHARE = new Unit("share", "percent", "%", BigDecimal.valueOf(100), BigDecimal.ZERO);

    public static final Unit MAGNITUDE =
            new Unit("magnitude", "magnitude", "magnitude", BigDecimal.ONE, BigDecimal.ZERO);

    public static Unit of(String id, String dimension, String base, @Nullable String factor, @Nullable String offset) {
        return new Unit(
                id,
                dimension,
                base,
                factor == null ? BigDecimal.ONE : new BigDecimal(factor),
                offset == null ? BigDecimal.ZERO : new BigDecimal(offset));
    }

    public boolean measures(String wanted) {
        return dimension.equals(wanted);
    }

    public Region inBase(Region region) {
        return region.times(factor).plus(offset);
    }
}
