package org.wirecheck.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirecheck.export.Refusal;

/** The contract's answer to a story that could not be checked: {@code {"story": …, "error": {…}}}. */
public final class RefusalJson {

    private RefusalJson() {}

    public static ObjectNode of(Refusal refusal) {
        ObjectNode json = Json.object();
        json.put("story", refusal.story());
        ObjectNode error = json.putObject("error");
        error.put("source", refusal.source());
        error.put("place", refusal.place());
        error.put("message", refusal.complaint());
        return json;
    }
}
