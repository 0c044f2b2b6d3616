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
public record Setting(@Nullable DaySpan then, Set<String> people, @Nullable LocalDate told) {

    public Setting {
        people = java.util.Collections.unmodifiableSet(new TreeSet<>(people));
    }

    /** True if the two sentences speak of different times, as far as either tells. */
    public boolean isOfAnotherTime(Setting other) {
        if (isCountedOver() != other.isCountedOver()) {
            return true;
        }
        if (then == null || other.then == null) {
            return isAside(other) || other.isAside(this);
        }
        return !then.isNear(other.then.from()) && !then.isNear(other.then.to()) && !other.then.isNear(then.from());
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
