package org.wirecheck.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a value may lie, to be drawn on an axis: "about 90 minutes" from 4860 to 5940 seconds, "at least 12"
 * from 12 with no end.
 *
 * @param unit of a number, e.g. "USD"; empty for a count, a length of time or a moment
 * @param from the least it can be, or null where nothing bounds it below
 * @param to the most it can be, or null where nothing bounds it above
 * @param label the value as an editor would write it
 */
public record Extent(Scale scale, String unit, @Nullable BigDecimal from, @Nullable BigDecimal to, String label) {

    /** What an axis counts. */
    public enum Scale {
        /** Things, or a unit. */
        NUMBER,
        /** Seconds a thing lasted. */
        SECONDS,
        /** Seconds since 1970-01-01T00:00 of the outlet's own local time, zones left out. */
        MOMENT
    }
}
