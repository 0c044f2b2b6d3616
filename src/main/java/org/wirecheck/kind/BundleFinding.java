package org.wirecheck.kind;

import java.util.List;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

/**
 * A disagreement a {@link BundleKind} found by itself; origins are counted and the fingerprint is made later.
 *
 * @param factType id of the fact type folder that documents it, e.g. "quote-wording"
 * @param question what an editor would ask: "In which words did Jane Roe say it?"
 * @param why the derivation in plain sentences
 */
public record BundleFinding(
        String factType,
        Standing relation,
        Severity severity,
        String subject,
        String question,
        String message,
        List<Side> sides,
        List<String> why) {

    public BundleFinding {
        sides = List.copyOf(sides);
        why = List.copyOf(why);
    }

    /** One version: its value as an editor would write it and the words that show it. */
    public record Side(String value, List<Evidence> evidence) {

        public Side {
            evidence = List.copyOf(evidence);
        }
    }
}
