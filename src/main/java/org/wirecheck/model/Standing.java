package org.wirecheck.model;

/** How the versions of a finding stand to each other; the first seven are discrepancies. */
public enum Standing {
    CONTRADICTS,
    QUOTE_ALTERED,
    SPEAKER_DIFFERS,
    QUOTE_PROMOTED,
    SELF_CONTRADICTION,
    TENSION,
    SUPERSEDED,
    AGREES,
    SINGLE_SOURCE;

    /** False for agreements and single sources. */
    public boolean isDiscrepancy() {
        return compareTo(AGREES) < 0;
    }

    /** The contract's word: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
