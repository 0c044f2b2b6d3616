package org.wirecheck.numeral;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, from {@code start} to {@code end} (exclusive) in UTF-16 code units of that text.
 *
 * @param value the number; of a range its lower end, of a vague word the least it brings to mind (24 for "dozens")
 * @param region what the number alone leaves open: a point, the ends of a range, the reach of a vague word
 * @param glued letters touch the figure ("F-22", "180ml", "USD3"): no number at all unless the letters are a unit
 */
public record Numeral(int start, int end, Form form, BigDecimal value, Region region, boolean glued) {

    public boolean is(Form wanted) {
        return form == wanted;
    }

    /** True for a number without a fractional part. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** The same number with its figures multiplied, e.g. by a scale word that follows the unit ("75 USD million"). */
    public Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(start, newEnd, form, Exact.plain(value.multiply(factor)), region.times(factor), glued);
    }

    /** The same number over another stretch of the text. */
    public Numeral spanning(int newStart, int newEnd) {
        return new Numeral(newStart, newEnd, form, value, region, glued);
    }

    /** How a number was put. */
    public enum Form {
        CARDINAL,
        /** "third", "21st". */
        ORDINAL,
        /** "two-thirds", "three and a half": not a whole number. */
        FRACTION,
        /** "one in five". */
        SHARE,
        /** "10 to 15", "between 20 and 30". */
        RANGE,
        /** "dozens", "several", "tens of thousands". */
        VAGUE,
        /** A year spelled out: "nineteen seventy-nine". */
        YEAR
    }
}
