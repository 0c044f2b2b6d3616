package org.wirecheck.time.expression;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Span;

/**
 * A time expression found in an article and not yet placed on the calendar.
 *
 * @param span the words, with a hedge only where it is one with them ("mid-March")
 * @param clock the time of day that goes with the date, or null
 */
public record Timex(Span span, When when, @Nullable Clock clock, Bound bound, Lean lean) {

    public boolean isDuration() {
        return when instanceof When.Length;
    }

    public boolean isRecurring() {
        return when instanceof When.Repeat;
    }

    /** True for a date or a time of day, false for a length and for what recurs. */
    public boolean isPoint() {
        return !isDuration() && !isRecurring();
    }

    public Timex leaning(Lean towards) {
        return new Timex(span, when, clock, bound, towards);
    }
}
