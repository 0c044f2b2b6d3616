package org.wirecheck.export.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirecheck.export.json.Json;

/** Plain text as a SARIF message. */
final class Message {

    private Message() {}

    /** Text in which nothing acts: braces would be placeholders, and brackets before parentheses a link. */
    static ObjectNode of(String text) {
        ObjectNode message = Json.object();
        message.put("text", text.replace("{", "{{").replace("}", "}}").replace("](", "\\]("));
        return message;
    }
}
