package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One outlet's version of a story as it was handed in.
 *
 * @param published ISO 8601 date or date-time, already checked at the door; null if unknown, and then nothing may take the
 *     day the program runs for it
 * @param text the body; every offset counts in this very string
 */
public record Article(
        String id,
        String outlet,
        @Nullable String published,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String url,
        Role role,
        String text) {

    /** A published article of which only the text is known. */
    public static Article of(String id, String outlet, String text) {
        return new Article(id, outlet, null, null, null, null, Role.PUBLISHED, text);
    }

    /** The content a span of {@code field} counts in; empty for a headline that is missing. */
    public String content(Field field) {
        return field == Field.TEXT ? text : headline == null ? "" : headline;
    }

    /** The words at a span. */
    public String words(Span span) {
        return span.in(content(span.field()));
    }
}
