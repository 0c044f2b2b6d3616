package org.wirecheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Grain;

/** Reads the TIMEX3 values this package writes back onto the calendar. */
public final class Timex3 {

    private static final Set<String> REFERENCES = Set.of("PRESENT_REF", "PAST_REF", "FUTURE_REF");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern SECTION = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final Pattern OPEN =
            Pattern.compile("X{2,4}|(?:XXXX|\\d{4})-(?:XX|\\d\\d|QX|Q\\d|H\\d|[SFW][PUAI])(?:-(?:XX|\\d\\d))?"
                    + "|XXXX-WXX(?:-(?:\\d|WE))?");
    private static final Pattern TIME = Pattern.compile("T(?:(\\d\\d)(?::(\\d\\d))?|(MO|MI|AF|EV|NI|DT))");

    private Timex3() {}

    /**
     * The place a value names, without start and end where something of it is open.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    public static Place place(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            Place from = place(value.substring(0, slash));
            Place to = place(value.substring(slash + 1));
            boolean placed =
                    from.start() != null && to.end() != null && from.start().isBefore(to.end());
            return new Place(value, from.grain(), placed ? from.start() : null, placed ? to.end() : null);
        }
        int time = value.indexOf('T');
        if (time <= 0 || REFERENCES.contains(value)) {
            return date(value);
        }
        Matcher clock = TIME.matcher(value.substring(time));
        if (!clock.matches()) {
            throw new IllegalArgumentException("no time of day: " + value);
        }
        return date(value.substring(0, time)).at(clock(clock));
    }

    private static Clock clock(Matcher read) {
        if (read.group(3) != null) {
            return Clock.part(read.group(3));
        }
        int minute = read.group(2) == null ? -1 : Integer.parseInt(read.group(2));
        return Clock.at(Integer.parseInt(read.group(1)), minute);
    }

    private static Place date(String value) {
        try {
            return calendar(value);
        } catch (DateTimeException noSuchDay) {
            return Place.open(value, Grain.DAY);
        }
    }

    private static Place calendar(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Place.day(LocalDate.parse(value));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Place.month(number(month, 1), number(month, 2));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate within =
                    LocalDate.of(number(week, 1), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2));
            return week.group(3) == null ? Place.week(within) : Place.weekend(within);
        }
        Matcher section = SECTION.matcher(value);
        if (section.matches()) {
            return Place.section(number(section, 1), section.group(2));
        }
        if (YEARS.matcher(value).matches()) {
            return value.length() == 4 ? Place.year(Integer.parseInt(value)) : Place.era(value);
        }
        if (REFERENCES.contains(value) || OPEN.matcher(value).matches()) {
            return Place.open(value, Grain.NONE);
        }
        throw new IllegalArgumentException("no date: " + value);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
