package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Quotation;

/**
 * An utterance as one article prints it: one or more sentences in a row, of one quotation or of several split by who said it.
 * Two variants are equal only if they are one.
 */
public final class Variant {

    private final List<Part> parts;
    private final List<Spoken> words;
    private final List<String> forms;
    private final String key;
    private final BitSet starts = new BitSet();

    /** @param parts in text order, never empty */
    public Variant(List<Part> parts) {
        this.parts = List.copyOf(parts);
        List<Spoken> all = new ArrayList<>();
        for (Part part : this.parts) {
            starts.set(all.size());
            all.addAll(part.words());
        }
        this.words = List.copyOf(all);
        this.forms = words.stream().map(Spoken::form).toList();
        this.key = this.parts.stream().map(Part::key).collect(Collectors.joining(" "));
    }

    /** Index of its article into the bundle's readings. */
    public int article() {
        return parts.get(0).article();
    }

    public List<Part> parts() {
        return parts;
    }

    /** The words of all parts. */
    public List<Spoken> words() {
        return words;
    }

    /** The forms of its words. */
    public List<String> forms() {
        return forms;
    }

    /** Whether a sentence but the first begins with the word at an index. */
    public boolean startsPart(int word) {
        return word > 0 && starts.get(word);
    }

    /** The quotation its first sentence is of. */
    public Quotation quotation() {
        return parts.get(0).quotation();
    }

    /** Its forms in one string: equal for variants that differ in typography alone. */
    public String key() {
        return key;
    }

    /** How many words it prints. */
    public int size() {
        return words.size();
    }
}
