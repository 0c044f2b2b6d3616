package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One article saying one value about one subject.
 *
 * @param factType id of the fact type that names it
 * @param subject what or whom the value is of
 * @param holder id or name of the speaker inside a quotation or reported speech, or null for the outlet itself
 * @param context what surrounds it, for telling whether two claims are about the same thing
 */
public record Claim(
        String article,
        String factType,
        Subject subject,
        Mention mention,
        Factuality factuality,
        @Nullable String holder,
        Layer layer,
        Evidence evidence,
        Context context) {

    public Value value() {
        return mention.value();
    }

    /** Where it stands, for a stable order. */
    public Span span() {
        return mention.span();
    }
}
