package org.wirecheck.kind.utterance.ledger;

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
public record Variant(int article, List<Part> parts) {

    public Variant {
        parts = List.copyOf(parts);
    }

    /** The words of all parts; each part but the first begins after a gap if another quotation begins with it. */
    public List<Spoken> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    /** Whether a sentence but the first begins with the word at an index. */
    public boolean startsPart(int word) {
        int at = 0;
        for (Part part : parts) {
            if (at == word && at > 0) {
                return true;
            }
            at += part.words().size();
        }
        return false;
    }

    /** The quotation its first sentence is of. */
    public Quotation quotation() {
        return parts.get(0).quotation();
    }

    /** The stretches of its sentences, in text order. */
    public List<Span> spans() {
        return parts.stream().map(Part::span).toList();
    }

    /** Its forms in one string: equal for variants that differ in typography alone. */
    public String key() {
        return parts.stream().map(Part::key).collect(Collectors.joining(" "));
    }

    /** How many words it prints. */
    public int size() {
        return parts.stream().mapToInt(part -> part.words().size()).sum();
    }
}
