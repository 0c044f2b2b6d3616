package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Value;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;

/** How many, how much, how old, or with which result. */
public sealed interface Quantity extends Value {

    /**
     * A number of some unit and what it leaves open.
     *
     * @param number the number as it was put; of a range the lower end
     * @param region what holds of it: {@code number} alone if it stands plain
     * @param unit id of the unit it was put in ("USD", "%", "km", "year" for an age), empty for a count or an ordinal
     */
    record Amount(BigDecimal number, Region region, String unit) implements Quantity {

        public Amount {
            number = Exact.plain(number);
        }

        /** A number that stands plain. */
        public static Amount of(BigDecimal number, String unit) {
            return new Amount(number, Region.point(number), unit);
        }

        /** The number, the unit, and unless the number stands plain its region: "90 USD [81,99]", "12 [12,∞)", "10 [10,15]". */
        @Override
        public String notation() {
            String unitPart = unit.isEmpty() ? "" : " " + unit;
            boolean plain = region.equals(Region.point(number));
            return number.toPlainString() + unitPart + (plain ? "" : " " + Notation.of(region));
        }

        @Override
        public Extent extent() {
            return new Extent(Extent.Scale.NUMBER, unit, region.lower(), region.upper(), label());
        }

        @Override
        public String label() {
            String written = Notation.written(number, unit);
            if (region.equals(Region.point(number))) {
                return written;
            }
            for (Hedge hedge : Hedge.values()) {
                if (hedge.around(number).equals(region)) {
                    return hedge.word() + " " + written;
                }
            }
            BigDecimal upper = region.upper();
            return upper != null && region.lowerClosed() && region.upperClosed()
                    ? Notation.grouped(number) + " to " + Notation.written(upper, unit)
                    : "about " + written;
        }
    }

    /** The result of a vote or a game, larger side first whoever is named first: "52-48", "3-1". */
    record Tally(BigDecimal larger, BigDecimal smaller) implements Quantity {

        public Tally {
            if (larger.compareTo(smaller) < 0) {
                BigDecimal swap = larger;
                larger = smaller;
                smaller = swap;
            }
        }

        @Override
        public String notation() {
            return larger.toPlainString() + "-" + smaller.toPlainString();
        }
    }
}
