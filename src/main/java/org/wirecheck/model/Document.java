package org.wirecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article read into sentences, layers and quotation marks; every span counts in the article as it was handed in.
 *
 * @param sentences in text order, headline first; boilerplate included, marked as such
 * @param marked stretches inside quotation marks, in text order
 * @param language ISO 639 code of the text's language, "en" or what was found
 */
public record Document(Article article, List<Sentence> sentences, List<Marked> marked, String language) {

    public Document {
        sentences = List.copyOf(sentences);
        marked = List.copyOf(marked);
    }

    public String id() {
        return article.id();
    }

    /** The words at a span, exactly. */
    public String words(Span span) {
        return article.words(span);
    }

    /** The same document with its sentences read further. */
    public Document with(List<Sentence> read) {
        return new Document(article, read, marked, language);
    }

    /** The quotation marks around a span, or null if it stands in none. */
    public @Nullable Marked markedAround(Span span) {
        for (Marked m : marked) {
            if (m.span().covers(span)) {
                return m;
            }
        }
        return null;
    }

    /** The layer a span stands in: its sentence's, or quotation where marks enclose it. */
    public Layer layerOf(Sentence sentence, Span span) {
        boolean quoted = sentence.layer().isOutletVoice() && markedAround(span) != null;
        return quoted ? Layer.QUOTATION : sentence.layer();
    }
}
