package org.wirecheck.time;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Anchor;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Timex;

/**
 * A time expression placed on the calendar as far as the anchor allows.
 *
 * @param value TIMEX3 value: {@code 2025-08-15}, {@code 2025-W33}, {@code 2025-08-15TEV}; with X for what nothing tells
 *     ({@code XXXX-WXX-5}); ISO 8601 for a length
 * @param start first instant of the interval in the article's local time, or null if it has no place on the calendar
 * @param end the instant after it
 * @param anchor the day it was counted from and what told it; {@link Anchor#NONE} for a full date and for what stays open
 * @param note what an editor should know of the reading: a weekday that does not fit its date, an order of day and month
 *     that was guessed
 */
public record Resolved(
        Timex timex,
        String value,
        Grain grain,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        Anchor anchor,
        Note note) {

    /** What is odd about a reading. */
    public enum Note {
        NONE,
        /** "Friday, Aug. 16, 2025" was a Saturday. */
        WEEKDAY_MISFIT,
        /** "3/4/2026" is read as 4 March where nothing in the article tells otherwise. */
        GUESSED_ORDER
    }

    public boolean isPlaced() {
        return start != null;
    }
}
