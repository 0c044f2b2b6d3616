package org.wirecheck.kind.utterance.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Span;

/** A sentence of a quotation: the unit in which utterances are lined up. Two parts are equal only if they are one. */
public final class Part {

    private final int article;
    private final Quotation quotation;
    private final int place;
    private final List<Spoken> words;
    private final String key;
    private final Span span;

    /**
     * @param article index into the bundle's readings
     * @param quotation the quotation it is part of
     * @param place number among the article's parts, in text order
     * @param words its words, never empty
     */
    public Part(int article, Quotation quotation, int place, List<Spoken> words) {
        this.article = article;
        this.quotation = quotation;
        this.place = place;
        this.words = List.copyOf(words);
        this.key = this.words.stream().map(Spoken::form).collect(Collectors.joining(" "));
        this.span = words.get(0).span().and(words.get(words.size() - 1).span());
    }

    public int article() {
        return article;
    }

    public Quotation quotation() {
        return quotation;
    }

    public int place() {
        return place;
    }

    public List<Spoken> words() {
        return words;
    }

    /** From its first word to its last. */
    public Span span() {
        return span;
    }

    /** The forms in one string: equal for two parts that are verbatim or differ in typography alone. */
    public String key() {
        return key;
    }
}
