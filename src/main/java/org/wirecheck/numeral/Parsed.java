package org.wirecheck.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;

/**
 * A number read from pieces up to {@code next} (exclusive).
 *
 * @param scale the scale word or suffix it ends in: a million for "3 million"; one otherwise
 * @param region what it leaves open, or null for the number itself
 */
record Parsed(int next, BigDecimal value, BigDecimal scale, Form form, @Nullable Region region, boolean glued) {

    static Parsed of(int next, BigDecimal value, Form form) {
        return new Parsed(next, Exact.plain(value), BigDecimal.ONE, form, null, false);
    }

    Parsed to(int newNext, BigDecimal newValue) {
        return new Parsed(newNext, Exact.plain(newValue), scale, form, region, glued);
    }

    Parsed as(Form newForm) {
        return new Parsed(next, value, scale, newForm, region, glued);
    }

    Parsed scaled(int newNext, BigDecimal newValue, BigDecimal newScale) {
        return new Parsed(newNext, Exact.plain(newValue), newScale, form, region, glued);
    }

    boolean isCardinal() {
        return form == Form.CARDINAL && !glued;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    Region open() {
        return region == null ? Region.point(value) : region;
    }
}
