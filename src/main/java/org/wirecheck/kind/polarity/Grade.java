package org.wirecheck.kind.polarity;

/** How firmly a clause stands by what it tells. */
public enum Grade {
    FLAT,
    /** "refused to", "declined to": neither did nor is about to. */
    REFUSED,
    /** So far: "has not been identified", "did not immediately respond"; may be overtaken. */
    SO_FAR,
    /** In part: "not fully", "not entirely". */
    PARTLY,
    POSSIBLE,
    /** Planned, promised, expected or announced: "will", "plans to". */
    AHEAD,
    /** "must", "was ordered to". */
    DUE,
    /** By one's own word: "admitted taking", "denied taking". */
    AVOWED,
    /** As it looks: "appears to be". */
    SEEMING,
    /** "thought it was loaded". */
    BELIEVED,
    /** Alleged, hoped or feared. */
    CLAIMED,
    TRIED,
    /** "would have happened": told of what is not. */
    SUPPOSED;

    /** True if yes and no of this grade cannot both hold; "may" and "may not" can. */
    public boolean isDecided() {
        return this != POSSIBLE && this != CLAIMED && this != TRIED;
    }

    /** True if a yes of one and a no of the other cannot both hold: "refused to sign" and "will sign". */
    boolean clashes(Grade other) {
        boolean refused = this == REFUSED && (other == FLAT || other == AHEAD)
                || other == REFUSED && (this == FLAT || this == AHEAD);
        boolean seeming = this == SEEMING && other == FLAT || other == SEEMING && this == FLAT;
        return this == other ? isDecided() : refused || seeming;
    }
}
