package org.wirecheck.intake.format;

import org.jspecify.annotations.Nullable;

/**
 * One article as a file told it.
 *
 * @param outlet who published it as the file says; null if it does not
 * @param published ISO 8601 date or date-time in the file's own offset; null if it gives none
 * @param body its words, or the whole page
 * @param page whether {@code body} is an HTML page, of which the reader of pages has to find the article
 */
public record Piece(
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String url,
        String body,
        boolean page) {

    static Piece plain(String words) {
        return new Piece(null, null, null, null, null, words, false);
    }

    static Piece page(String html) {
        return new Piece(null, null, null, null, null, html, true);
    }
}
