package org.wirecheck.kind.date;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.DaySpan;
import org.wirecheck.numeral.Region;
import org.wirecheck.time.Place;
import org.wirecheck.time.Timex3;
import org.wirecheck.time.expression.Bound;
import org.wirecheck.time.expression.Grain;

/**
 * The stretch of local time a date's words allow. "Early" is the first 45 % of a month or year and midnight to 10 a.m. of a
 * day, "mid" the middle half, "late" the last 45 % and 5 p.m. to 3 a.m.; a clock time on the quarter of an hour is within five
 * minutes, on another fifth minute within two, an hour without minutes from 15 minutes before to half past.
 */
final class Stretch {

    /** In minutes. */
    private static final int REACH = 180;

    private static final int DAY = 24 * 60;

    private Stretch() {}

    /** In seconds of the era, start included and end not; null if the date has no place on the calendar. */
    static @Nullable Region of(DateValue value) {
        Place place = Timex3.place(value.timex());
        LocalDateTime start = place.start();
        LocalDateTime end = place.end();
        if (start == null || end == null) {
            return null;
        }
        return switch (place.grain()) {
            case MINUTE -> clock(value, start, value.timex().endsWith("T24:00"));
            case HOUR -> clock(value, start, 15 + blur(value), 30 + blur(value));
            case PART -> part(value.bound(), start, end);
            case DAY -> day(value.bound(), start, end);
            default -> share(value.bound(), place.grain(), start, end);
        };
    }

    private static Region clock(DateValue value, LocalDateTime start, boolean midnight) {
        int minute = start.getMinute();
        int slack = (minute % 15 == 0 ? 5 : minute % 5 == 0 ? 2 : 0) + blur(value);
        return midnight ? clock(value, start, DAY, 30) : clock(value, start, slack, slack + 1);
    }

    /** "Shortly after 7" and "before 7" reach three hours to their side. */
    private static Region clock(DateValue value, LocalDateTime start, int before, int after) {
        return switch (value.bound()) {
            case BEFORE -> region(start.minusMinutes(Math.max(before, REACH)), start.plusMinutes(after));
            case AFTER -> region(start.minusMinutes(before), start.plusMinutes(Math.max(after, REACH)));
            default -> region(start.minusMinutes(before), start.plusMinutes(after));
        };
    }

    private static int blur(DateValue value) {
        return value.bound() == Bound.ABOUT || value.bound() == Bound.NEARLY || value.bound() == Bound.JUST_OVER
                ? 20
                : 0;
    }

    private static Region part(Bound bound, LocalDateTime start, LocalDateTime end) {
        long hours = Duration.between(start, end).toHours();
        return switch (bound) {
            case START -> region(start, start.plusHours(hours / 2 + 1));
            case END -> region(start.plusHours(hours / 2 - 1), end);
            default -> region(start, end);
        };
    }

    private static Region day(Bound bound, LocalDateTime start, LocalDateTime end) {
        return switch (bound) {
            case START -> region(start, start.plusHours(10));
            case MID -> region(start.plusHours(10), start.plusHours(16));
            case END -> region(start.plusHours(17), end.plusHours(3));
            default -> region(start, end);
        };
    }

    private static Region share(Bound bound, Grain grain, LocalDateTime start, LocalDateTime end) {
        long length = Duration.between(start, end).toSeconds();
        boolean blurred = bound == Bound.ABOUT && grain != Grain.NONE;
        return switch (bound) {
            case START -> region(start, start.plusSeconds(length * 45 / 100));
            case MID -> region(start.plusSeconds(length / 4), end.minusSeconds(length / 4));
            case END -> region(end.minusSeconds(length * 45 / 100), end);
            default -> blurred ? region(start.minusSeconds(length), end.plusSeconds(length)) : region(start, end);
        };
    }

    private static Region region(LocalDateTime from, LocalDateTime to) {
        return new Region(seconds(from), true, seconds(to), false);
    }

    /** The days a stretch touches. */
    static @Nullable DaySpan days(Region region) {
        BigDecimal low = region.lower();
        BigDecimal high = region.upper();
        return low == null || high == null ? null : new DaySpan(day(low.longValue()), day(high.longValue() - 1));
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) DAY * 60));
    }

    private static BigDecimal seconds(LocalDateTime local) {
        return BigDecimal.valueOf(local.toEpochSecond(ZoneOffset.UTC));
    }
}
