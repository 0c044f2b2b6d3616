package org.wirecheck.kind.date;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Two times that contradict each other → how likely one is the other with a slip: the same hour on another day, another hour of the same day. */
final class Slips {

    private static final Duration FEW_HOURS = Duration.ofHours(2);

    private Slips() {}

    /** 1 for the same hour or a neighbouring one of the same day, else 0. */
    static double near(DateValue left, DateValue right) {
        LocalTime one = clock(left);
        LocalTime other = clock(right);
        if (one == null || other == null) {
            return 0;
        }
        boolean day = left.basis() == Basis.OPEN
                || right.basis() == Basis.OPEN
                || day(left).equals(day(right));
        Duration apart = Duration.between(one, other).abs();
        return apart.isZero() || day && apart.compareTo(FEW_HOURS) <= 0 ? 1 : 0;
    }

    private static String day(DateValue value) {
        return value.timex().substring(0, value.timex().indexOf('T'));
    }

    private static @Nullable LocalTime clock(DateValue value) {
        int at = value.timex().indexOf('T');
        if (!value.isTimed() || !Character.isDigit(value.timex().charAt(at + 1))) {
            return null;
        }
        String digits = value.timex().substring(at + 1);
        try {
            return LocalTime.parse(digits.length() == 2 ? digits + ":00" : digits);
        } catch (DateTimeParseException e) {
            // "T24:00" and the like are no time of the day, so nothing lies near them.
            return null;
        }
    }
}
