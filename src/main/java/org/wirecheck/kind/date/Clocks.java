package org.wirecheck.kind.date;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Region;

/** Two times of day, on their days or, where the day of one is not told, round the clock; zones set side by side in UTC. */
final class Clocks {

    private static final String ANY_DAY = "2000-01-01";
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HALF_HOUR = BigDecimal.valueOf(1_800);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(14 * 3_600);

    private Clocks() {}

    /** By the clock alone: a day without a time of day says nothing of a time without a day. */
    static Relation relate(DateValue left, DateValue right, Tolerance tolerance) {
        Region one = left.isTimed() ? Stretch.of(onAnyDay(left)) : null;
        Region other = right.isTimed() ? Stretch.of(onAnyDay(right)) : null;
        if (one == null || other == null) {
            return Relation.UNRELATED;
        }
        Relation best = at(left, one, right, other, tolerance);
        for (BigDecimal step : List.of(DAY, DAY.negate())) {
            best = closer(best, at(left, one.plus(step), right, other, tolerance));
        }
        return best;
    }

    private static DateValue onAnyDay(DateValue value) {
        String clock = value.timex().substring(value.timex().indexOf('T'));
        String time = clock.startsWith("T24") ? "T00:00" : clock;
        return new DateValue(ANY_DAY + time, value.bound(), value.zone());
    }

    /** Two stretches of time, each in its own zone. */
    static Relation at(DateValue left, Region one, DateValue right, Region other, Tolerance tolerance) {
        Integer ahead = Zones.minutes(left);
        Integer otherAhead = Zones.minutes(right);
        if (ahead != null && otherAhead != null && isFigure(left) && isFigure(right)) {
            return near(inUtc(one, ahead), inUtc(other, otherAhead), tolerance);
        }
        Relation relation = near(one, other, tolerance);
        boolean apart = relation == Relation.CONTRADICTS && isZoneApart(left, right, one, other);
        return apart ? Relation.OVERLAPS : relation;
    }

    /** As the regions stand; a contradiction within the tolerance is none. */
    static Relation near(Region one, Region other, Tolerance tolerance) {
        Relation relation = one.relate(other);
        boolean near = relation == Relation.CONTRADICTS
                && tolerance.absolute() > 0
                && one.gapTo(other).doubleValue() <= tolerance.absolute();
        return near ? Relation.OVERLAPS : relation;
    }

    /** The one that says more of how two values agree. */
    static Relation closer(Relation one, Relation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Region inUtc(Region local, @Nullable Integer ahead) {
        return local.plus(MINUTE.multiply(BigDecimal.valueOf(ahead == null ? 0 : -ahead)));
    }

    private static boolean isFigure(DateValue value) {
        int time = value.timex().indexOf('T');
        return value.isTimed() && Character.isDigit(value.timex().charAt(time + 1));
    }

    private static boolean isZoneApart(DateValue left, DateValue right, Region one, Region other) {
        boolean unsure = isFigure(left) && isFigure(right) && !left.zone().equals(right.zone());
        BigDecimal lower = one.lower();
        BigDecimal otherLower = other.lower();
        if (!unsure || lower == null || otherLower == null) {
            return false;
        }
        BigDecimal apart = lower.subtract(otherLower).abs();
        return apart.compareTo(FARTHEST) <= 0 && apart.remainder(HALF_HOUR).signum() == 0;
    }
}
