package org.wirecheck.text.html;

import org.jspecify.annotations.Nullable;

/**
 * What a page says: offsets of a report count in {@code text}.
 *
 * @param text paragraphs, subheads, list items and captions, an empty line between them; empty if the page has none
 * @param published ISO 8601 date or date-time, or null if the page gives none that is valid
 * @param outlet who the page says publishes it, or null
 * @param language what the page says it is in, or null
 */
public record HtmlArticle(
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String language) {}
