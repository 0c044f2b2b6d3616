package org.wirecheck.export.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Finding;

/** The fact types of a story's discrepancies as SARIF rules, in the order they are met. */
record Rules(Map<String, Integer> numbers) {

    static Rules of(List<Finding> findings) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        findings.forEach(finding -> numbers.putIfAbsent(finding.factType(), numbers.size()));
        return new Rules(numbers);
    }

    int number(Finding finding) {
        return numbers.getOrDefault(finding.factType(), -1);
    }

    ArrayNode json() {
        ArrayNode rules = Json.array();
        for (String factType : numbers.keySet()) {
            ObjectNode rule = rules.addObject();
            rule.put("id", factType);
            rule.set("shortDescription", Message.of("Articles differ: " + factType.replace('-', ' ')));
            rule.set(
                    "help",
                    Message.of("Articles of one story are compared by the fact type “" + factType
                            + "”. What it asks, with examples of what it finds and what it lets pass: wirecheck facts show "
                            + factType));
        }
        return rules;
    }
}
