package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/** What a claim says of its subject, normalised; equal values have equal notations. */
public interface Value {

    /** Canonical text, as the contract prescribes for the kind ("PT2H", "2025-08-15", "14000000 USD"). */
    String notation();

    /** The notation without what stands in the mention's bound beside it: {@code PT3H} for "nearly three hours". */
    default String bare() {
        return notation();
    }

    /**
     * What the value answers with yes or no, where that is part of the value ("did the council accept the offer"): values
     * with different questions are unrelated, and a "not" beside them is no reason to keep two apart. Empty for the rest.
     */
    default String question() {
        return "";
    }

    /** From where to where it may lie, or null where it has no place on an axis. */
    default @Nullable Extent extent() {
        return null;
    }

    /** How an editor would write it; the notation unless the kind knows better. */
    default String label() {
        return notation();
    }
}
