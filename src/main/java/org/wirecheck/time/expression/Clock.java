package org.wirecheck.time.expression;

import org.jspecify.annotations.Nullable;

/**
 * A time of day: hour and minute ("10:30 p.m.") or a part of the day ("evening").
 *
 * @param hour 0 to 24, or null for a part of the day; 24 is the midnight that ends the day, 0 the one that begins it
 * @param minute 0 to 59, or -1 if only the hour is named
 * @param zone as written ("EDT", "GMT", "local time"), or empty
 * @param part TIMEX3 code of the part of the day (MO, MI, AF, EV, NI, DT), or empty
 */
public record Clock(@Nullable Integer hour, int minute, String zone, String part) {

    public static Clock at(int hour, int minute) {
        return new Clock(hour, minute, "", "");
    }

    public static Clock part(String code) {
        return new Clock(null, -1, "", code);
    }

    public Clock in(String named) {
        return new Clock(hour, minute, named, part);
    }

    /** The same time, half a day later if it was read on a twelve-hour clock: "4 in the afternoon". */
    public Clock towards(String code) {
        if (hour == null) {
            return this;
        }
        boolean late = code.equals("AF") || code.equals("EV") || code.equals("NI") && hour >= 6 && hour < 12;
        return new Clock(late && hour < 12 ? hour + 12 : hour, minute, zone, part);
    }

    /** The TIMEX3 text after the date: {@code T22:30}, {@code T22}, {@code TEV}. */
    public String notation() {
        if (hour == null) {
            return "T" + part;
        }
        String hours = (hour < 10 ? "T0" : "T") + hour;
        return minute < 0 ? hours : hours + (minute < 10 ? ":0" : ":") + minute;
    }
}
