package org.wirecheck.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Grain;

/** A place on the calendar: its TIMEX3 value, grain, and interval. */
public record Place(String value, Grain grain, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {

    static Place open(String value, Grain grain) {
        return new Place(value, grain, null, null);
    }

    static Place day(LocalDate day) {
        return days(day.toString(), Grain.DAY, day, day.plusDays(1));
    }

    static Place week(LocalDate within) {
        LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
        return days(weekValue(within), Grain.WEEK, monday, monday.plusWeeks(1));
    }

    static Place weekend(LocalDate within) {
        LocalDate saturday = within.minusDays(within.getDayOfWeek().getValue() - 6L);
        return days(weekValue(within) + "-WE", Grain.WEEKEND, saturday, saturday.plusDays(2));
    }

    static Place month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return days(String.format(Locale.ROOT, "%04d-%02d", year, month), Grain.MONTH, first, first.plusMonths(1));
    }

    static Place year(int year) {
        return days(
                year >= 1000 && year <= 9999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year),
                Grain.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }

    /** A decade by three digits or a century by two. */
    static Place era(String digits) {
        boolean decade = digits.length() == 3;
        int first = Integer.parseInt(digits) * (decade ? 10 : 100);
        LocalDate start = LocalDate.of(first, 1, 1);
        Grain grain = decade ? Grain.DECADE : Grain.CENTURY;
        return days(digits, grain, start, start.plusYears(decade ? 10 : 100));
    }

    /** A quarter, half or season of a year; a winter begins in the December of its year. */
    static Place section(int year, String code) {
        int first =
                switch (code) {
                    case "Q1", "H1" -> 1;
                    case "Q2" -> 4;
                    case "Q3", "H2" -> 7;
                    case "Q4" -> 10;
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        Grain grain = code.startsWith("Q") ? Grain.QUARTER : code.startsWith("H") ? Grain.HALF : Grain.SEASON;
        LocalDate start = LocalDate.of(year, first, 1);
        int months = grain == Grain.HALF ? 6 : 3;
        return days(String.format(Locale.ROOT, "%04d-%s", year, code), grain, start, start.plusMonths(months));
    }

    private static Place days(String value, Grain grain, LocalDate from, LocalDate to) {
        return new Place(value, grain, from.atStartOfDay(), to.atStartOfDay());
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static LocalDate quarterStart(LocalDate day) {
        int month = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    static LocalDate nextWeekend(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SATURDAY));
    }

    /** This day at a time of day; anything coarser than a day stays as it is. */
    Place at(Clock clock) {
        if (start == null) {
            return new Place(value + clock.notation(), Grain.HOUR, null, null);
        }
        if (grain != Grain.DAY) {
            return this;
        }
        Integer hour = clock.hour();
        if (hour == null) {
            return part(clock);
        }
        LocalDateTime from = start.plusHours(hour).plusMinutes(Math.max(0, clock.minute()));
        boolean hourly = clock.minute() < 0 && hour != 24 && hour != 12;
        LocalDateTime to = hourly ? from.plusHours(1) : from.plusMinutes(1);
        return new Place(value + clock.notation(), hourly ? Grain.HOUR : Grain.MINUTE, from, to);
    }

    private Place part(Clock clock) {
        int from =
                switch (clock.part()) {
                        // "3 a.m. on Friday morning", "the early morning fire at 2:10".
                    case "MO" -> 0;
                    case "MI" -> 11;
                    case "AF" -> 12;
                    case "EV" -> 17;
                    case "NI" -> 18;
                    default -> 6;
                };
        int to =
                switch (clock.part()) {
                    case "MO" -> 12;
                    case "MI" -> 14;
                    case "AF" -> 18;
                    case "EV" -> 24;
                    case "NI" -> 30;
                    default -> 18;
                };
        LocalDateTime begin = start == null ? null : start.plusHours(from);
        LocalDateTime until = start == null ? null : start.plusHours(to);
        return new Place(value + clock.notation(), Grain.PART, begin, until);
    }

    /** The first day, for what counts from here. */
    @Nullable
    LocalDate firstDay() {
        return start == null ? null : start.truncatedTo(ChronoUnit.DAYS).toLocalDate();
    }
}
