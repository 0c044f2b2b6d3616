package org.wirecheck.kind.rank;

/** By what something is ranked; each is a trait of the readings that have it. */
enum Sort {
    /** In time: "the first strike in four years", "for the third time since May". */
    FIRST("first-since"),
    /** By how it is: "the second-largest plant in Dover", "the deadliest storm since 1987". */
    SUPERLATIVE("superlative"),
    /** In an unbroken row: "a third straight loss". */
    STREAK("streak");

    private final String trait;

    Sort(String trait) {
        this.trait = trait;
    }

    String trait() {
        return trait;
    }
}
