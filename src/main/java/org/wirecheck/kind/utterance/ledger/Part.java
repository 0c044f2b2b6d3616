package org.wirecheck.kind.utterance.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Span;

/**
 * A sentence of a quotation: the unit in which utterances are lined up.
 *
 * @param article index into the bundle's readings
 * @param quotation the quotation it is part of
 * @param place number among the article's parts, in text order
 * @param words its words, never empty
 */
public record Part(int article, Quotation quotation, int place, List<Spoken> words) {

    public Part {
        words = List.copyOf(words);
    }

    /** From its first word to its last. */
    public Span span() {
        return words.get(0).span().and(words.get(words.size() - 1).span());
    }

    /** The forms in one string: equal for two parts that are verbatim or differ in typography alone. */
    public String key() {
        return words.stream().map(Spoken::form).collect(Collectors.joining(" "));
    }

    /** How many of its words carry meaning. */
    public long contentWords() {
        return words.stream().filter(Spoken::isContent).count();
    }
}
