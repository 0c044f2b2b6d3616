package org.wirecheck.time.words;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Grain;

/** The closed classes of English words for time: months, weekdays, units, seasons, parts of the day. */
public final class Vocabulary {

    public static final Map<String, Integer> MONTHS = months();
    public static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    public static final Map<String, Grain> UNITS = units();

    public static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "fall", "FA", "autumn", "FA", "winter", "WI");

    public static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("morning", "MO"),
            Map.entry("mornings", "MO"),
            Map.entry("dawn", "MO"),
            Map.entry("daybreak", "MO"),
            Map.entry("sunrise", "MO"),
            Map.entry("lunchtime", "MI"),
            Map.entry("afternoon", "AF"),
            Map.entry("afternoons", "AF"),
            Map.entry("evening", "EV"),
            Map.entry("evenings", "EV"),
            Map.entry("dusk", "EV"),
            Map.entry("sunset", "EV"),
            Map.entry("night", "NI"),
            Map.entry("nights", "NI"),
            Map.entry("overnight", "NI"));

    public static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    public static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst", "cet",
            "cest", "eet", "eest", "msk", "ist", "jst", "kst", "hkt", "aest", "aedt", "akdt", "akst", "hst", "wib",
            "pkt");

    /** Months that are also words or given names, and so need more than a capital letter. */
    public static final Set<String> NAME_MONTHS = Set.of("april", "may", "june", "august", "march", "jan");

    private Vocabulary() {}

    private static Map<String, Integer> months() {
        String[] full = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < full.length; i++) {
            map.put(full[i], i + 1);
            map.put(full[i].substring(0, 3), i + 1);
        }
        map.put("sept", 9);
        return Map.copyOf(map);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> map = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            map.put(name, day);
            map.put(name.substring(0, 3), day);
        }
        map.put("tues", DayOfWeek.TUESDAY);
        map.put("thur", DayOfWeek.THURSDAY);
        map.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(map);
    }

    private static Map<String, Grain> units() {
        Map<String, Grain> map = new HashMap<>();
        put(map, Grain.SECOND, "second", "seconds", "sec", "secs");
        put(map, Grain.MINUTE, "minute", "minutes", "min", "mins");
        put(map, Grain.HOUR, "hour", "hours", "hr", "hrs");
        put(map, Grain.DAY, "day", "days", "night", "nights", "workday", "workdays");
        put(map, Grain.WEEKEND, "weekend", "weekends");
        put(map, Grain.WEEK, "week", "weeks", "wk", "wks", "fortnight", "fortnights");
        put(map, Grain.MONTH, "month", "months", "mo");
        put(map, Grain.QUARTER, "quarter", "quarters");
        put(map, Grain.YEAR, "year", "years", "yr", "yrs");
        put(map, Grain.DECADE, "decade", "decades");
        put(map, Grain.CENTURY, "century", "centuries");
        return Map.copyOf(map);
    }

    private static void put(Map<String, Grain> map, Grain grain, String... names) {
        for (String name : names) {
            map.put(name, grain);
        }
    }

    /** The month a word names, minding that "march" and "may" are verbs and "mar" a fragment; null if it names none. */
    public static @Nullable Integer month(Words words, int at) {
        Integer month = MONTHS.get(words.at(at));
        return month != null && words.isCapital(at) ? month : null;
    }

    /** The weekday a word names; short forms only with a dot or before a date ("Fri., Aug. 15"); null if none. */
    public static @Nullable DayOfWeek weekday(Words words, int at) {
        DayOfWeek day = WEEKDAYS.get(words.at(at));
        if (day == null || !words.isCapital(at)) {
            return null;
        }
        if (words.width(at) > 5) {
            return day;
        }
        int next = at + 1;
        if (words.is(next, ".") && words.isGlued(next)) {
            next++;
        }
        if (words.is(next, ",")) {
            next++;
        }
        boolean dated = MONTHS.containsKey(words.at(next)) || next > at + 1 && words.isNumber(next);
        return dated
                        || next > at + 1
                                && !words.at(at).equals("sat")
                                && !words.at(at).equals("sun")
                ? day
                : null;
    }

    public static boolean isPlural(String unit) {
        return unit.endsWith("s") && !unit.equals("hrs");
    }
}
