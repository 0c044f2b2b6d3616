package org.wirecheck.time;

import java.time.LocalDate;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.When.Shift;

/** So many units from a day: "last week", "two days later", "this weekend". */
final class Shifts {

    private Shifts() {}

    static Lean side(Shift shift) {
        return shift.amount() < 0 ? Lean.PAST : Lean.FUTURE;
    }

    /** The place a shift leads to from a day; a weekend of tense past is the last one, of tense future the next. */
    static Place place(LocalDate from, Shift shift, Lean lean) {
        int amount = shift.amount();
        LocalDate to = move(from, amount, shift.unit());
        return switch (shift.grain()) {
            case WEEK -> Place.week(to);
            case WEEKEND -> weekend(from, amount, lean);
            case MONTH -> Place.month(to.getYear(), to.getMonthValue());
            case QUARTER -> Place.section(to.getYear(), quarter(to));
            case YEAR -> Place.year(to.getYear());
            case DECADE -> amount == 0 || Math.abs(amount) > 1 ? Place.year(to.getYear()) : Place.era(digits(to, 10));
            case CENTURY -> Place.era(digits(to, 100));
            default -> Place.day(to);
        };
    }

    private static String digits(LocalDate day, int years) {
        return String.valueOf(day.getYear() / years);
    }

    static String quarter(LocalDate day) {
        return "Q" + ((day.getMonthValue() - 1) / 3 + 1);
    }

    private static LocalDate move(LocalDate from, int amount, Grain unit) {
        return switch (unit) {
            case WEEK, WEEKEND -> from.plusWeeks(amount);
            case MONTH -> from.plusMonths(amount);
            case QUARTER -> from.plusMonths(3L * amount);
            case YEAR -> from.plusYears(amount);
            case DECADE -> from.plusYears(10L * amount);
            case CENTURY -> from.plusYears(100L * amount);
            default -> from.plusDays(amount);
        };
    }

    private static Place weekend(LocalDate from, int amount, Lean lean) {
        boolean running = from.getDayOfWeek().getValue() >= 6;
        if (amount != 0) {
            LocalDate upcoming = Place.nextWeekend(from);
            return Place.weekend(amount > 0 ? upcoming.plusWeeks(running ? 1 : amount - 1L) : from.minusWeeks(1));
        }
        boolean back = !running && lean != Lean.FUTURE && lean != Lean.THIS;
        return Place.weekend(back ? from.minusWeeks(1) : from);
    }

    /** The quarter a report speaks of when it says "the quarter": the last one that is over. */
    static Place latestQuarter(LocalDate day) {
        LocalDate before = Place.quarterStart(day).minusDays(1);
        return Place.section(before.getYear(), quarter(before));
    }

    /** A month or a part of a year moved to another year. */
    static Place years(Place base, LocalDate to) {
        return base.grain() == Grain.MONTH
                ? Place.month(to.getYear(), to.getMonthValue())
                : Place.section(
                        to.getYear(), base.value().substring(base.value().length() - 2));
    }

    /** TIMEX3 for a shift with nothing to count from. */
    static String open(Grain grain) {
        return switch (grain) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
    }
}
