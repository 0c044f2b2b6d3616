package org.wirecheck.view.article;

import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Standing;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** Evidence in an article with the finding it belongs to; {@code number} counts findings that more than one article is in. */
record Fact(Finding finding, int number, Evidence evidence) {

    String standing() {
        return finding.relation().isDiscrepancy()
                ? "differs"
                : finding.relation() == Standing.AGREES ? "agrees" : "single";
    }

    /** Differences before agreements before single sources; among alike ones the gravest. */
    int weight() {
        return switch (standing()) {
            case "differs" -> 10 + finding.severity().ordinal();
            case "agrees" -> 1;
            default -> 0;
        };
    }

    String kind() {
        Extent extent = evidence.extent();
        if (Shown.isOfWords(finding)) {
            return "words";
        }
        return extent == null ? "name" : extent.scale() == Extent.Scale.NUMBER ? "number" : "time";
    }

    String link(Anchors anchors) {
        return switch (standing()) {
            case "differs" -> anchors.finding(finding);
            case "agrees" -> anchors.row(finding);
            default -> "";
        };
    }
}
