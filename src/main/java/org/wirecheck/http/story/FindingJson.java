package org.wirecheck.http.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.DraftSide;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.Ruling;
import org.wirecheck.export.json.ReportJson;

/** Findings on the desk's list, and what was decided on them, as JSON. */
final class FindingJson {

    private FindingJson() {}

    static ObjectNode item(Item item) {
        ObjectNode json = ReportJson.finding(item.finding());
        json.put("change", item.change().word());
        json.setAll(ruling(item.ruling()));
        DraftSide draft = item.draft();
        json.set("draft", draft == null ? null : draft(draft));
        return json;
    }

    static ObjectNode ruling(Ruling ruling) {
        ObjectNode json = StoryJson.object();
        json.put("state", ruling.state().word());
        json.put("entries", ruling.entries());
        json.put("assignee", ruling.assignee());
        json.set("decision", decisionOrNull(ruling.decision()));
        json.set("waiverEnded", decisionOrNull(ruling.waiverEnded()));
        json.set("lapsed", decisionOrNull(ruling.lapsed()));
        return json;
    }

    static ObjectNode decision(Decision decision) {
        ObjectNode json = StoryJson.object();
        json.put("finding", decision.finding());
        json.put("number", decision.number());
        json.put("action", decision.action().word());
        json.put("words", decision.words());
        var until = decision.until();
        json.put("until", until == null ? null : until.toString());
        json.put("assignee", decision.assignee());
        json.set("values", StoryJson.strings(decision.values()));
        json.put("at", decision.at().toString());
        json.put("by", decision.by());
        return json;
    }

    private static @Nullable ObjectNode decisionOrNull(@Nullable Decision decision) {
        return decision == null ? null : decision(decision);
    }

    private static ObjectNode draft(DraftSide draft) {
        ObjectNode json = StoryJson.object();
        json.set("says", StoryJson.strings(draft.says()));
        ArrayNode others = json.putArray("others");
        for (DraftSide.Other other : draft.others()) {
            ObjectNode one = others.addObject();
            one.put("value", other.version().value());
            one.set("outlets", StoryJson.strings(other.outlets()));
            one.put("origins", other.version().origins());
            one.put("reference", other.reference());
        }
        return json;
    }
}
