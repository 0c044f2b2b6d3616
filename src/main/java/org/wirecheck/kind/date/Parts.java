package org.wirecheck.kind.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Relation;

/** What of a date is known, piece by piece, for dates no year or week places: a bare Friday, "15 August". */
final class Parts {

    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?(?:T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");

    private Parts() {}

    /** How two dates stand by the pieces both know: another weekday contradicts, a piece more refines. */
    static Relation relate(DateValue left, DateValue right) {
        Map<String, Integer> one = of(left.timex());
        Map<String, Integer> other = of(right.timex());
        boolean shared = false;
        for (Map.Entry<String, Integer> part : one.entrySet()) {
            Integer same = other.get(part.getKey());
            if (same != null && !same.equals(part.getValue())) {
                return Relation.CONTRADICTS;
            }
            shared |= same != null;
        }
        boolean clocks = left.timex().indexOf('T') > 0 || right.timex().indexOf('T') > 0;
        if (!shared || clocks) {
            return shared ? Relation.OVERLAPS : Relation.UNRELATED;
        }
        boolean more = one.keySet().containsAll(other.keySet());
        boolean less = other.keySet().containsAll(one.keySet());
        return more && less
                ? Relation.EQUIVALENT
                : more ? Relation.REFINES : less ? Relation.REFINED_BY : Relation.OVERLAPS;
    }

    private static Map<String, Integer> of(String timex) {
        Map<String, Integer> parts = new TreeMap<>();
        Matcher weekday = WEEKDAY.matcher(timex);
        Matcher date = DATE.matcher(timex);
        if (weekday.matches()) {
            parts.put("weekday", Integer.valueOf(weekday.group(1)));
        } else if (date.matches()) {
            put(parts, "year", date.group(1));
            put(parts, "month", date.group(2));
            put(parts, "day", date.group(3));
            if (parts.size() == 3) {
                put(parts, "weekday", weekdayOf(timex.substring(0, 10)));
            }
        }
        return parts;
    }

    private static String weekdayOf(String day) {
        try {
            return String.valueOf(LocalDate.parse(day).getDayOfWeek().getValue());
        } catch (java.time.DateTimeException noSuchDay) {
            return "X";
        }
    }

    private static void put(Map<String, Integer> parts, String name, @org.jspecify.annotations.Nullable String digits) {
        if (digits != null && !digits.startsWith("X")) {
            parts.put(name, Integer.valueOf(digits));
        }
    }
}
