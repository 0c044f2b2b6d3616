package org.wirecheck.speech;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/**
 * One step of a {@link Line}: a word of the outlet's own, or a whole stretch in quotation marks.
 *
 * @param word the word, or null for a stretch
 * @param marked the stretch, or null for a word
 * @param sentence index into the document's sentences
 */
record Unit(@Nullable Token word, @Nullable Marked marked, int sentence) {

    Span span() {
        if (word != null) {
            return word.span();
        }
        if (marked == null) {
            throw new IllegalStateException("neither word nor stretch");
        }
        return marked.span();
    }
}
