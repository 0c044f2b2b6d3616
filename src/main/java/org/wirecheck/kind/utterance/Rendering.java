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

    Variant fullest() {
        return variants.get(0);
    }
}
