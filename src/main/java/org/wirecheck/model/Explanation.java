package org.wirecheck.model;

import java.util.List;

/** Why a bundle's findings were found, and which contradictions were let go. */
public record Explanation(String story, List<Finding> found, List<NearMiss> letGo) {

    public Explanation {
        found = List.copyOf(found);
        letGo = List.copyOf(letGo);
    }

    /**
     * A contradiction that was not believed.
     *
     * @param text both sides in their words
     * @param reason why it was let go
     * @param why what the likeness of the two contexts is made of
     */
    public record NearMiss(String factType, String text, String reason, String why) {}
}
