package org.wirecheck.kind.utterance;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Span;

/**
 * An utterance as one article prints it: one or more sentences in a row, of one quotation or of several split by who said it.
 *
 * @param article index into the bundle's readings
 * @param parts in text order, never empty
 */
record Variant(int article, List<Part> parts) {

    Variant {
        parts = List.copyOf(parts);
    }

    /** The words of all parts; each part but the first begins after a gap if another quotation begins with it. */
    List<Spoken> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    /** Whether a sentence but the first begins with the word at an index. */
    boolean startsPart(int word) {
        int at = 0;
        for (Part part : parts) {
            if (at == word && at > 0) {
                return true;
            }
            at += part.words().size();
        }
        return false;
    }

    Quotation quotation() {
        return parts.get(0).quotation();
    }

    List<Span> spans() {
        return parts.stream().map(Part::span).toList();
    }

    String key() {
        return parts.stream().map(Part::key).collect(Collectors.joining(" "));
    }

    int size() {
        return parts.stream().mapToInt(part -> part.words().size()).sum();
    }
}
