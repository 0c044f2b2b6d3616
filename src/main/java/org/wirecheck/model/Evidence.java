package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * The words in the article: what a reader is shown for a claim.
 *
 * @param exact the very substring at the span
 * @param speaker whose words they are inside a quotation, or null for the outlet's own
 * @param extent from where to where the value may lie as these words put it, or null where it has no place on an axis
 */
public record Evidence(
        String article,
        Span span,
        String exact,
        String prefix,
        String suffix,
        Layer layer,
        @Nullable String speaker,
        @Nullable Extent extent) {

    private static final int AROUND = 40;

    /** The same words for a value that may lie from here to there. */
    public Evidence measured(@Nullable Extent other) {
        return new Evidence(article, span, exact, prefix, suffix, layer, speaker, other);
    }

    /** Evidence at a span of an article, with up to 40 code units of words on each side, never half a surrogate pair. */
    public static Evidence at(Article article, Span span, Layer layer, @Nullable String speaker) {
        String content = article.content(span.field());
        int from = whole(content, Math.max(0, span.start() - AROUND));
        int to = whole(content, Math.min(content.length(), span.end() + AROUND));
        return new Evidence(
                article.id(),
                span,
                span.in(content),
                content.substring(from, span.start()),
                content.substring(span.end(), to),
                layer,
                speaker,
                null);
    }

    private static int whole(String content, int at) {
        boolean splits = at > 0
                && at < content.length()
                && Character.isLowSurrogate(content.charAt(at))
                && Character.isHighSurrogate(content.charAt(at - 1));
        return splits ? at - 1 : at;
    }
}
