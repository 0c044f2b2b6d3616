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

    /** What an editor calls the kind of its value; reports that do not tell it are judged by the axis it lies on. */
    Kind kind() {
        if (Shown.isOfWords(finding)) {
            return Kind.WORDS;
        }
        Extent extent = evidence.extent();
        return switch (finding.kind()) {
            case "utterance" -> Kind.WORDS;
            case "quantity", "rank", "parts-of-a-whole", "shares-of-a-whole" -> Kind.NUMBER;
            case "date", "duration", "birth-year", "weekday-fit" -> Kind.TIME;
            case "people" -> Kind.PERSON;
            case "place", "places" -> Kind.PLACE;
            case "office", "party" -> Kind.OFFICE;
            default -> extent == null ? Kind.EVENT : extent.scale() == Extent.Scale.NUMBER ? Kind.NUMBER : Kind.TIME;
        };
    }

    String link(Anchors anchors) {
        return switch (standing()) {
            case "differs" -> anchors.finding(finding);
            case "agrees" -> anchors.row(finding);
            default -> "";
        };
    }
}
