package org.wirecheck.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Evidence;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * The words behind a version, within what stands around them.
 *
 * @param outlet who wrote them
 * @param place the id of their place in the article
 */
public record EvidenceView(
        String before,
        String exact,
        String after,
        String outlet,
        String place,
        String layer,
        @Nullable String speaker) {

    static EvidenceView of(Evidence evidence, Shown shown, Anchors anchors) {
        return new EvidenceView(
                shown.before(evidence),
                evidence.exact(),
                shown.after(evidence),
                shown.outlet(evidence.article()),
                anchors.evidence(evidence),
                evidence.layer().name().toLowerCase(Locale.ROOT),
                evidence.speaker());
    }
}
