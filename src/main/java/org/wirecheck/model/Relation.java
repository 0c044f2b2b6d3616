package org.wirecheck.model;

/** How two values stand to each other as regions. */
public enum Relation {
    EQUIVALENT,
    /** The left lies inside the right: "90 minutes" against "about an hour and a half". */
    REFINES,
    /** The right lies inside the left. */
    REFINED_BY,
    OVERLAPS,
    CONTRADICTS,
    /** Not comparable: nothing follows. */
    UNRELATED;

    /** The relation seen from the other side. */
    public Relation inverse() {
        if (this == REFINES) {
            return REFINED_BY;
        }
        return this == REFINED_BY ? REFINES : this;
    }

    /** True if both values can hold of one subject and say something of each other. */
    public boolean isCompatible() {
        return this != CONTRADICTS && this != UNRELATED;
    }
}
