package org.wirecheck.kind.utterance.wording;

/** How one printed variant of an utterance stands to another. */
public enum Verdict {
    VERBATIM,
    COSMETIC,
    TRIMMED_MARKED,
    TRIMMED_UNMARKED,
    REORDERED,
    SUBSTITUTED,
    REWRITTEN
}
