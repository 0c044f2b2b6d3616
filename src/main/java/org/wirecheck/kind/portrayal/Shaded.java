package org.wirecheck.kind.portrayal;

import org.wirecheck.lexicon.WordEntry;

/**
 * Talks with an adjective that stands at one end of a scale.
 *
 * @param shade the adjective's entry: its id is the scale, its class the end
 */
record Shaded(Described noun, WordEntry shade) {

    String scale() {
        return shade.id();
    }
}
