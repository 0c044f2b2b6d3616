package org.wirecheck.time.expression;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression says of time, before anybody asked which day the article was written. */
public sealed interface When {

    /** A year by its number, or counted from the anchor's: "last year" is -1, relative. */
    record Year(int value, boolean relative) {
        public static Year of(int value) {
            return new Year(value, false);
        }
    }

    /** A calendar date with gaps: "Friday", "May", "Aug. 15", "2019", "Friday, Aug. 15, 2025". */
    record Calendar(@Nullable Year year, @Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday)
            implements When {}

    /** A named part of a year, by TIMEX3 code: Q1 to Q4, H1, H2, SP, SU, FA, WI. */
    record Section(@Nullable Year year, String code) implements When {}

    /** A decade ("199") or a century ("19") by its leading digits. */
    record Era(String digits) implements When {}

    /** So many units from the anchor, or from the date told of before: "last week" is as fine as a week, "a week ago" a day. */
    record Shift(boolean fromStory, int amount, Grain unit, Grain grain) implements When {
        public Shift(boolean fromStory, int amount, Grain unit) {
            this(fromStory, amount, unit, unit);
        }
    }

    /** A date phrase only a calendar library works out: a movable holiday, "a week from Monday". */
    record Phrase(String words, @Nullable Year year) implements When {}

    /** From one date to another, written in one piece: "Jan. 3-5", "2010-2012". */
    record Range(Calendar from, Calendar to) implements When {}

    /** A date in figures with slashes, the order of day and month not yet known: "3/4/2026". */
    record Slashed(int first, int second, int year) implements When {}

    /** A weekday of a week counted from the anchor's: "Tuesday of last week" is -1. */
    record InWeek(DayOfWeek weekday, int weeks) implements When {}

    /** No place on the calendar: PRESENT_REF, PAST_REF, FUTURE_REF. */
    record Vague(String reference) implements When {}

    /** Something that recurs, by its period: "weekly" is P1W, "every Friday" XXXX-WXX-5. */
    record Repeat(String value) implements When {}

    /** The day the story is in: what a bare "10:30 p.m." belongs to. */
    record Ambient() implements When {}

    /** A length of time, amounts largest unit first as said; of "10 to 15 minutes" {@code upTo} is the 15, else empty. */
    record Length(List<Measure> measures, List<Measure> upTo) implements When {
        public Length {
            measures = List.copyOf(measures);
            upTo = List.copyOf(upTo);
        }

        public Length(List<Measure> measures) {
            this(measures, List.of());
        }
    }

    /** So many of a unit; a vague amount ("several") has the least it can be as its value. */
    record Measure(double amount, boolean vague, Grain unit) {}
}
