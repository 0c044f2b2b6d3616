package org.wirecheck.kind.date;

import java.math.BigDecimal;
import java.util.List;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Region;
import org.wirecheck.time.Timex3;
import org.wirecheck.time.expression.Grain;

/**
 * Two dates that both have a place on the calendar. Of a bare weekday the name is sure and the week is not, so it may move by
 * one; a day counted from the day of writing ("yesterday") is no surer than that day, so it must be off by more than one.
 */
final class Days {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7 * 86_400);

    private Days() {}

    static Relation relate(DateValue left, Region one, DateValue right, Region other, Tolerance tolerance) {
        boolean moves = left.basis() == Basis.WEEKDAY || right.basis() == Basis.WEEKDAY;
        Relation best = placed(left, one, right, other, tolerance);
        for (BigDecimal step : moves ? List.of(WEEK, WEEK.negate()) : List.<BigDecimal>of()) {
            best = Clocks.closer(best, placed(left, one.plus(step), right, other, tolerance));
        }
        return best;
    }

    private static Relation placed(DateValue left, Region one, DateValue right, Region other, Tolerance tolerance) {
        boolean clocks = left.isTimed() && right.isTimed();
        Relation relation = clocks ? Clocks.at(left, one, right, other, tolerance) : Clocks.near(one, other, tolerance);
        boolean unsure = relation == Relation.CONTRADICTS && isUnsure(left, one, right, other, tolerance);
        return unsure ? Relation.OVERLAPS : relation;
    }

    /** Off by no more than the day of writing may be: clocks of such days must still agree. */
    private static boolean isUnsure(DateValue left, Region one, DateValue right, Region other, Tolerance tolerance) {
        if (left.basis() != Basis.DEICTIC && right.basis() != Basis.DEICTIC) {
            return false;
        }
        boolean clocks = left.isTimed() && right.isTimed();
        boolean near = one.gapTo(other).compareTo(slack(left, right)) < 0;
        return near && (!clocks || Clocks.relate(left, right, tolerance) != Relation.CONTRADICTS);
    }

    /** "Two years ago" and "last month" count in their own units; said both by the day of writing, they need none. */
    private static BigDecimal slack(DateValue left, DateValue right) {
        Grain one = Timex3.place(left.timex()).grain();
        Grain other = Timex3.place(right.timex()).grain();
        boolean both = left.basis() == right.basis();
        if (both && one == other && Grain.DAY.isFinerThan(one)) {
            return BigDecimal.ZERO;
        }
        long half = Math.max(own(left, one), own(right, other)) / 2;
        return DAY.max(BigDecimal.valueOf(half));
    }

    private static long own(DateValue value, Grain grain) {
        return value.basis() == Basis.DEICTIC ? grain.seconds() : 0;
    }
}
