package org.wirecheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day an article's relative times count from, and what shows it.
 *
 * @param day the day, or null if nothing in the article or the bundle tells it; the clock is never asked
 * @param source what told it
 * @param article the article that told it, for {@link Source#CONSENSUS} another than the one it serves; null if unresolved
 */
public record Anchor(@Nullable LocalDate day, Source source, @Nullable String article) {

    public static final Anchor NONE = new Anchor(null, Source.UNRESOLVED, null);

    /** What an anchor was taken from, best first. */
    public enum Source {
        PUBLISHED,
        DATELINE,
        TEXT,
        CONSENSUS,
        UNRESOLVED
    }
}
