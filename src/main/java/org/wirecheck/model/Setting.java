package org.wirecheck.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When, and about whom, the sentence of a value speaks: what is told of "in February" or "so far this year" is not told of
 * yesterday's event.
 *
 * @param then the days its sentence speaks of if they are not the article's own, or null: "in December 2003", "this year"
 * @param people ids of the persons named in the value's own clause
 * @param told the day the article counts from, or null
 */
public record Setting(@Nullable Days then, Set<String> people, @Nullable LocalDate told) {

    public static final Setting OPEN = new Setting(null, Set.of(), null);

    /** So far apart two dates may lie and still be of one event and what became of it. */
    private static final int NEAR = 31;

    /** From so many days on a stretch is what numbers are counted over, not when something happened. */
    private static final int LONG = 300;

    public Setting {
        people = java.util.Collections.unmodifiableSet(new TreeSet<>(people));
    }

    /** A stretch of days, both included. */
    public record Days(LocalDate from, LocalDate to) {

        boolean isNear(LocalDate day) {
            return !day.isBefore(from.minusDays(NEAR)) && !day.isAfter(to.plusDays(NEAR));
        }

        boolean isLong() {
            return !to.isBefore(from.plusDays(LONG));
        }

        /** True for a day that was news on the day told: that day itself or one of the two before. */
        public boolean isNews(LocalDate told) {
            return !to.isAfter(told.plusDays(1)) && !from.isAfter(told) && !from.isBefore(told.minusDays(2));
        }

        boolean contains(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** True if the two sentences speak of different times, as far as either tells. */
    public boolean isOfAnotherTime(Setting other) {
        if (isCountedOver() != other.isCountedOver()) {
            return true;
        }
        if (then == null || other.then == null) {
            return isAside(other) || other.isAside(this);
        }
        return !then.isNear(other.then.from) && !then.isNear(other.then.to) && !other.then.isNear(then.from);
    }

    /** "So far this year": what is counted over it is not what happened on a day. */
    private boolean isCountedOver() {
        return then != null && then.isLong() && then.contains(told);
    }

    /** True if this one's days are none that the other's article would speak of without saying so. */
    private boolean isAside(Setting other) {
        return then != null && other.told != null && !then.isNear(other.told);
    }

    /** True if both clauses name persons, and none in common. */
    public boolean isOfOthers(Setting other) {
        return !people.isEmpty() && !other.people.isEmpty() && people.stream().noneMatch(other.people::contains);
    }
}
