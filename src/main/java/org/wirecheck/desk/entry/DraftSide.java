package org.wirecheck.desk.entry;

import java.util.List;
import org.wirecheck.model.Version;

/**
 * A finding seen from the desk's own draft.
 *
 * @param says what the draft says; more than one value if it contradicts itself
 * @param others what the others say, references first, then by independent origins
 */
public record DraftSide(List<String> says, List<Other> others) {

    public DraftSide {
        says = List.copyOf(says);
        others = List.copyOf(others);
    }

    /**
     * A version the draft does not share.
     *
     * @param outlets as the desk calls them
     * @param reference true if a trusted article (a transcript, a statement) holds it
     */
    public record Other(Version version, List<String> outlets, boolean reference) {

        public Other {
            outlets = List.copyOf(outlets);
        }
    }
}
