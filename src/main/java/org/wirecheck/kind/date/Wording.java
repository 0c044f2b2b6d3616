package org.wirecheck.kind.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** A TIMEX3 value in an editor's words: {@code 2025-08-15} is "15 August 2025", {@code XXXX-WXX-5} "Friday". */
final class Wording {

    private static final Map<String, String> PARTS = Map.of(
            "TMO", "morning", "TMI", "midday", "TAF", "afternoon", "TEV", "evening", "TNI", "night", "TDT", "daytime");

    private Wording() {}

    static String of(String timex) {
        int slash = timex.indexOf('/');
        if (slash > 0) {
            return of(timex.substring(0, slash)) + " to " + of(timex.substring(slash + 1));
        }
        int time = timex.endsWith("_REF") ? -1 : timex.indexOf('T');
        if (time <= 0) {
            return date(timex);
        }
        String day = date(timex.substring(0, time));
        return PARTS.containsKey(timex.substring(time)) ? day + ", " + clock(timex) : clock(timex) + " on " + day;
    }

    /** The time of day alone: "7:40", "evening". */
    static String clock(String timex) {
        int time = timex.indexOf('T');
        if (time <= 0 || timex.endsWith("_REF")) {
            return of(timex);
        }
        String clock = timex.substring(time);
        String part = PARTS.get(clock);
        return part != null ? part : clock.substring(1) + (clock.length() == 3 ? ":00" : "");
    }

    private static String date(String timex) {
        if (timex.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(timex);
            return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
        }
        if (timex.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month(Integer.parseInt(timex.substring(5))) + " " + timex.substring(0, 4);
        }
        if (timex.matches("XXXX-WXX-[1-7]")) {
            return DayOfWeek.of(timex.charAt(9) - '0').getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        if (timex.matches("XXXX-(0[1-9]|1[0-2])-\\d\\d")) {
            return Integer.parseInt(timex.substring(8)) + " " + month(Integer.parseInt(timex.substring(5, 7)));
        }
        return timex.matches("\\d{3}") ? "the " + timex + "0s" : timex;
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
