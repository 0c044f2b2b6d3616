package org.wirecheck.kind.utterance.wording;

import java.util.List;
import org.wirecheck.kind.utterance.ledger.Variant;

/**
 * Variants of an utterance that print the same words, typography and honest trims apart.
 *
 * @param variants the fullest first
 */
public record Rendering(List<Variant> variants) {

    public Rendering {
        variants = List.copyOf(variants);
    }

    /** True if one article prints both: then they are two sentences, or its own affair. */
    public boolean sharesArticle(Rendering other) {
        return variants.stream().anyMatch(v -> other.variants.stream().anyMatch(o -> o.article() == v.article()));
    }

    /** The variant that prints most. */
    public Variant fullest() {
        return variants.get(0);
    }
}
