package org.wirecheck.model;

/** What a claim says of its subject, normalised; equal values have equal notations. */
public interface Value {

    /** Canonical text, as the contract prescribes for the kind ("PT2H", "2025-08-15", "14000000 USD"). */
    String notation();

    /** The notation without what stands in the mention's bound beside it: {@code PT3H} for "nearly three hours". */
    default String bare() {
        return notation();
    }

    /** How an editor would write it; the notation unless the kind knows better. */
    default String label() {
        return notation();
    }
}
