package org.wirecheck.kind.utterance;

import java.util.List;

/**
 * Variants of an utterance that print the same words, typography and honest trims apart.
 *
 * @param variants the fullest first
 */
record Rendering(List<Variant> variants) {

    Rendering {
        variants = List.copyOf(variants);
    }

    /** True if one article prints both: then they are two sentences, or its own affair. */
    boolean sharesArticle(Rendering other) {
        return variants.stream().anyMatch(v -> other.variants.stream().anyMatch(o -> o.article() == v.article()));
    }

    Variant fullest() {
        return variants.get(0);
    }
}
