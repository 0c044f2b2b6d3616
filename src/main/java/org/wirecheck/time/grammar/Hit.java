package org.wirecheck.time.grammar;

import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Bound;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.words.Words;

/**
 * A reading of the words from {@code first} to {@code next} (exclusive, indices into {@link Words}).
 */
record Hit(int first, int next, When when, @Nullable Clock clock, Bound bound, Lean lean) {

    static Hit of(int first, int next, When when) {
        return new Hit(first, next, when, null, Bound.EXACT, Lean.UNKNOWN);
    }

    static Hit at(int first, int next, Clock clock) {
        return new Hit(first, next, new When.Ambient(), clock, Bound.EXACT, Lean.UNKNOWN);
    }

    Hit from(int earlier) {
        return new Hit(Math.min(first, earlier), next, when, clock, bound, lean);
    }

    Hit to(int later) {
        return new Hit(first, Math.max(next, later), when, clock, bound, lean);
    }

    Hit with(@Nullable Clock time) {
        return new Hit(first, next, when, time, bound, lean);
    }

    Hit with(When other) {
        return new Hit(first, next, other, clock, bound, lean);
    }

    Hit with(Bound hedge) {
        return new Hit(first, next, when, clock, hedge, lean);
    }

    /** The same calendar date on a named weekday: "Friday, Aug. 15". */
    Hit with(java.time.DayOfWeek weekday) {
        if (!(when instanceof When.Calendar date)) {
            return this;
        }
        When named = new When.Calendar(date.year(), date.month(), date.day(), weekday);
        return new Hit(first, next, named, clock, bound, lean);
    }

    Hit leaning(Lean side) {
        return new Hit(first, next, when, clock, bound, side);
    }

    int length() {
        return next - first;
    }
}
