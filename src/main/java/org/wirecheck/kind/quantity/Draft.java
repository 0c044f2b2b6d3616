package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.model.Span;
import org.wirecheck.model.Word;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Region;

/**
 * A quantity on the way to becoming a mention.
 *
 * @param flags traits found so far
 * @param governor what it is of, if the reader that made it knows; otherwise found later
 * @param about whom it is of, for ages
 * @param tally set for a result; then number and region mean nothing
 */
record Draft(
        int start,
        int end,
        BigDecimal number,
        Region region,
        Unit unit,
        Numeral.Form form,
        Set<String> flags,
        @Nullable Word governor,
        @Nullable Span about,
        @Nullable Tally tally) {

    Draft {
        flags = new TreeSet<>(flags);
    }

    static Draft of(Numeral n, Unit unit) {
        return new Draft(n.start(), n.end(), n.value(), n.region(), unit, n.form(), Set.of(), null, null, null);
    }

    Draft over(int newStart, int newEnd) {
        return new Draft(newStart, newEnd, number, region, unit, form, flags, governor, about, tally);
    }

    Draft of(@Nullable Word newGovernor, @Nullable Span newAbout) {
        return new Draft(start, end, number, region, unit, form, flags, newGovernor, newAbout, tally);
    }

    Draft with(BigDecimal newNumber, Region newRegion, Unit newUnit) {
        return new Draft(start, end, newNumber, newRegion, newUnit, form, flags, governor, about, tally);
    }

    Draft times(BigDecimal factor) {
        return with(Exact.plain(number.multiply(factor)), region.times(factor), unit);
    }

    Draft with(Tally newTally) {
        return new Draft(start, end, number, region, unit, form, flags, governor, about, newTally);
    }

    Draft flagged(String flag) {
        Set<String> more = new TreeSet<>(flags);
        more.add(flag);
        return new Draft(start, end, number, region, unit, form, more, governor, about, tally);
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    boolean isCount() {
        return unit.equals(Unit.COUNT);
    }
}
