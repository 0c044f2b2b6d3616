package org.wirecheck.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.When.Calendar;
import org.wirecheck.time.expression.When.Phrase;
import org.wirecheck.time.expression.When.Section;
import org.wirecheck.time.expression.When.Slashed;
import org.wirecheck.time.expression.When.Year;

/** Dates with gaps completed from the article's day: which Friday, which May, which third quarter. */
final class Calendars {

    /** Within so many days the nearest date is meant, whatever the tense says. */
    private static final long NEAR = 20;

    private Calendars() {}

    static Place place(Calendar date, Lean lean, @Nullable LocalDate anchor) {
        Integer year = number(date.year(), anchor);
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            return dayOfMonth(date, year, lean, anchor);
        }
        if (month != null) {
            return month(month, year, lean, anchor);
        }
        if (date.weekday() != null) {
            return weekday(date.weekday(), lean, anchor);
        }
        return year == null ? Place.open("XXXX", Grain.YEAR) : Place.year(year);
    }

    private static @Nullable Integer number(@Nullable Year year, @Nullable LocalDate anchor) {
        if (year == null || year.relative() && anchor == null) {
            return null;
        }
        return year.relative() && anchor != null
                ? Integer.valueOf(anchor.getYear() + year.value())
                : Integer.valueOf(year.value());
    }

    private static Place weekday(DayOfWeek weekday, Lean lean, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return Place.open("XXXX-WXX-" + weekday.getValue(), Grain.DAY);
        }
        return Place.day(
                switch (lean) {
                    case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(weekday));
                    case NEXT -> anchor.with(TemporalAdjusters.next(weekday));
                    case THIS -> nearest(anchor, weekday);
                    case LAST -> anchor.with(TemporalAdjusters.previous(weekday));
                    default -> anchor.with(TemporalAdjusters.previousOrSame(weekday));
                });
    }

    private static LocalDate nearest(LocalDate anchor, DayOfWeek weekday) {
        LocalDate next = anchor.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(anchor, next) <= 5 ? next : next.minusWeeks(1);
    }

    private static Place month(int month, @Nullable Integer year, Lean lean, @Nullable LocalDate anchor) {
        if (year != null) {
            return Place.month(year, month);
        }
        if (anchor == null) {
            return Place.open(String.format(Locale.ROOT, "XXXX-%02d", month), Grain.MONTH);
        }
        int ahead = Math.floorMod(month - anchor.getMonthValue(), 12);
        int shift =
                switch (lean) {
                    case FUTURE -> ahead;
                    case NEXT -> ahead == 0 ? 12 : ahead;
                    case LAST -> ahead - 12;
                    case THIS -> month - anchor.getMonthValue();
                    case PAST -> ahead == 0 ? 0 : ahead - 12;
                    default -> ahead <= 4 ? ahead : ahead - 12;
                };
        YearMonth found = YearMonth.from(anchor).plusMonths(shift);
        return Place.month(found.getYear(), month);
    }

    private static Place dayOfMonth(Calendar date, @Nullable Integer year, Lean lean, @Nullable LocalDate anchor) {
        int month = date.month() == null ? 1 : date.month();
        int day = date.day() == null ? 1 : date.day();
        if (year == null && anchor == null) {
            return Place.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Grain.DAY);
        }
        LocalDate found = year != null || anchor == null
                ? of(year == null ? 0 : year, month, day)
                : closest(month, day, date.weekday(), lean, anchor);
        return found == null
                ? Place.open(
                        String.format(Locale.ROOT, "%s-%02d-%02d", year == null ? "XXXX" : year, month, day), Grain.DAY)
                : Place.day(found);
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate closest(
            int month, int day, @Nullable DayOfWeek weekday, Lean lean, LocalDate anchor) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int shift = -3; shift <= 3; shift++) {
            LocalDate candidate = of(anchor.getYear() + shift, month, day);
            if (candidate == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(anchor, candidate);
            boolean wrongSide =
                    Math.abs(days) > NEAR && (lean == Lean.FUTURE || lean == Lean.NEXT ? days < 0 : days > 0);
            boolean wrongDay = weekday != null && candidate.getDayOfWeek() != weekday;
            long cost = Math.abs(days) + (wrongSide ? 300 : 0) + (wrongDay ? 300 : 0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    static Place place(Section section, Lean lean, @Nullable LocalDate anchor) {
        Integer year = number(section.year(), anchor);
        if (year != null) {
            return Place.section(year, section.code());
        }
        if (anchor == null) {
            return Place.open("XXXX-" + section.code(), Grain.SEASON);
        }
        if (section.code().startsWith("Q")) {
            return quarter(section.code(), lean, anchor);
        }
        Place same = Place.section(anchor.getYear(), section.code());
        boolean begun = same.start() != null && !anchor.isBefore(same.start().toLocalDate());
        boolean over = same.end() != null && !anchor.isBefore(same.end().toLocalDate());
        int shift =
                switch (lean) {
                    case FUTURE, NEXT -> over || begun && lean == Lean.NEXT ? 1 : 0;
                    case THIS -> 0;
                    case LAST -> over ? 0 : -1;
                    default -> begun ? 0 : -1;
                };
        return shift == 0 ? same : Place.section(anchor.getYear() + shift, section.code());
    }

    /** A report's quarter is one of the last four, ahead only where the tense looks ahead and it is the very next. */
    private static Place quarter(String code, Lean lean, LocalDate anchor) {
        int back = Math.floorMod((anchor.getMonthValue() - 1) / 3 + 1 - (code.charAt(1) - '0'), 4);
        boolean next = back == 3 && (lean == Lean.FUTURE || lean == Lean.NEXT);
        LocalDate within = Place.quarterStart(anchor).plusMonths(next ? 3 : -3L * back);
        return Place.section(within.getYear(), code);
    }

    /** Month first as in the United States, unless a number or the article's other dates tell otherwise. */
    static Place place(Slashed date, boolean dayFirst) {
        boolean swapped = date.first() > 12 || dayFirst && date.second() <= 12;
        LocalDate day = of(date.year(), swapped ? date.second() : date.first(), swapped ? date.first() : date.second());
        return day == null ? Place.year(date.year()) : Place.day(day);
    }

    static Place place(Phrase phrase, @Nullable LocalDate anchor) {
        Integer year = number(phrase.year(), anchor);
        if (year == null && anchor == null) {
            return Place.open("XXXX-XX-XX", Grain.DAY);
        }
        LocalDate named = year != null
                ? Feastdays.day(phrase.words(), year)
                : anchor == null ? null : near(phrase.words(), anchor);
        return named == null ? Place.open("XXXX-XX-XX", Grain.DAY) : Place.day(named);
    }

    private static @Nullable LocalDate near(String words, LocalDate anchor) {
        LocalDate best = null;
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate day = Feastdays.day(words, anchor.getYear() + shift);
            boolean nearer = day != null
                    && (best == null
                            || Math.abs(ChronoUnit.DAYS.between(anchor, day))
                                    < Math.abs(ChronoUnit.DAYS.between(anchor, best)));
            best = nearer ? day : best;
        }
        return best;
    }
}
