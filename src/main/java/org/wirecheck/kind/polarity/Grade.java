package org.wirecheck.kind.polarity;

/** How firmly a clause stands by what it tells. */
public enum Grade {
    FLAT,
    /** So far: "has not been identified", "did not immediately respond"; may be overtaken. */
    SO_FAR,
    /** In part: "not fully", "not entirely". */
    PARTLY,
    POSSIBLE,
    /** Planned, promised, expected or announced: "will", "plans to". */
    AHEAD,
    /** "must", "was ordered to". */
    DUE,
    /** Alleged, believed or denied. */
    CLAIMED,
    TRIED,
    /** "would have happened": told of what is not. */
    SUPPOSED;

    /** True if yes and no of this grade cannot both hold; "may" and "may not" can. */
    public boolean isDecided() {
        return this != POSSIBLE && this != CLAIMED && this != TRIED;
    }
}
