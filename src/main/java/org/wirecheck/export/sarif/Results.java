package org.wirecheck.export.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Shown;

/** The discrepancies of a story as SARIF results. */
final class Results {

    /** What makes a result the same in the next run, however the articles were edited around it. */
    static final String FINGERPRINT = "discrepancy/v1";

    private final Shown shown;
    private final Rules rules;
    private final Artifacts artifacts;
    private final Map<String, Suppression> suppressions;

    Results(Report report, Rules rules, Artifacts artifacts, Map<String, Suppression> suppressions) {
        this.shown = new Shown(report);
        this.rules = rules;
        this.artifacts = artifacts;
        this.suppressions = suppressions;
    }

    ObjectNode of(Finding finding) {
        ObjectNode result = Json.object();
        result.put("ruleId", finding.factType());
        result.put("ruleIndex", rules.number(finding));
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        result.set("message", Message.of(finding.message()));
        result.set("locations", places(finding.versions().stream().limit(1).toList(), 0));
        int first = result.path("locations").size();
        result.set(
                "relatedLocations", places(finding.versions().stream().skip(1).toList(), first));
        result.putObject("partialFingerprints").put(FINGERPRINT, finding.id());
        Suppression suppression = suppressions.get(finding.id());
        if (suppression != null) {
            result.putArray("suppressions").add(json(suppression));
        }
        ObjectNode properties = result.putObject("properties");
        properties.put("relation", finding.relation().word());
        properties.put("subject", finding.subject());
        properties.put("question", finding.question());
        ArrayNode why = properties.putArray("why");
        finding.why().forEach(why::add);
        return result;
    }

    /** The words of some versions, numbered on from those before. */
    private ArrayNode places(List<Version> versions, int before) {
        ArrayNode places = Json.array();
        for (Version version : versions) {
            for (Evidence evidence : version.evidence()) {
                ObjectNode place = places.addObject();
                place.put("id", before + places.size());
                place.set("physicalLocation", artifacts.place(evidence));
                place.set("message", Message.of(shown.outlet(evidence.article()) + ": " + version.value()));
            }
        }
        return places;
    }

    private static ObjectNode json(Suppression suppression) {
        ObjectNode json = Json.object();
        json.put("kind", "external");
        json.put("status", suppression.status().word());
        if (!suppression.justification().isEmpty()) {
            json.put("justification", suppression.justification());
        }
        return json;
    }
}
