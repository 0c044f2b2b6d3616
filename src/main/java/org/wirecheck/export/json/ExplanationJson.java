package org.wirecheck.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirecheck.model.Explanation;

/** Why a story's findings were found and near misses let go, as JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static ObjectNode of(Explanation explanation) {
        ObjectNode json = Json.object();
        json.put("story", explanation.story());
        ArrayNode found = json.putArray("found");
        explanation.found().forEach(finding -> found.add(ReportJson.finding(finding)));
        ArrayNode letGo = json.putArray("letGo");
        for (Explanation.NearMiss miss : explanation.letGo()) {
            ObjectNode near = letGo.addObject();
            near.put("factType", miss.factType());
            near.put("text", miss.text());
            near.put("reason", miss.reason());
            near.put("why", miss.why());
        }
        return json;
    }
}
