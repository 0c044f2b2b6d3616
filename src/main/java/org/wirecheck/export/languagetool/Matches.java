package org.wirecheck.export.languagetool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;

/** A story's evidence sorted by where it stands, to be given as one answer for each text. */
final class Matches {

    private record Match(Finding finding, Evidence evidence) {}

    private final String version;
    private final Map<String, List<Match>> byPlace = new TreeMap<>();

    Matches(Report report) {
        String program = report.provenance().getOrDefault("program", "");
        version = program.substring(program.indexOf(' ') + 1);
        for (Finding finding : report.discrepancies()) {
            finding.versions().stream()
                    .flatMap(side -> side.evidence().stream())
                    .forEach(evidence -> byPlace.computeIfAbsent(
                                    place(evidence.article(), evidence.span().field()), key -> new ArrayList<>())
                            .add(new Match(finding, evidence)));
        }
        byPlace.values()
                .forEach(matches -> matches.sort(
                        Comparator.comparing(match -> match.evidence().span())));
    }

    /** The answer for one text, its matches in the order of the text; offsets count UTF-16 code units, as there. */
    ObjectNode in(ArticleSummary summary, Field field) {
        ObjectNode answer = Json.object();
        answer.putObject("software")
                .put("name", "Wirecheck")
                .put("version", version)
                .put("apiVersion", 1);
        answer.putObject("warnings").put("incompleteResults", false);
        String name = Locale.forLanguageTag(summary.language()).getDisplayLanguage(Locale.ENGLISH);
        answer.putObject("language").put("name", name).put("code", summary.language());
        ArrayNode matches = answer.putArray("matches");
        byPlace.getOrDefault(place(summary.article().id(), field), List.of())
                .forEach(match -> matches.add(json(match)));
        return answer;
    }

    private static String place(String article, Field field) {
        return field + " " + article;
    }

    /** Replacements stay empty: which side is right is the editor's to say. */
    private static ObjectNode json(Match match) {
        Finding finding = match.finding();
        Evidence evidence = match.evidence();
        String around = evidence.prefix() + evidence.exact() + evidence.suffix();
        ObjectNode json = Json.object();
        json.put("message", finding.message());
        json.put("shortMessage", finding.question());
        json.put("offset", evidence.span().start());
        json.put("length", evidence.span().length());
        json.putArray("replacements");
        json.putObject("context")
                .put("text", around)
                .put("offset", evidence.prefix().length())
                .put("length", evidence.exact().length());
        json.put("sentence", around);
        json.putObject("type").put("typeName", finding.severity() == Severity.NOTE ? "Hint" : "Other");
        ObjectNode rule = json.putObject("rule");
        rule.put("id", finding.factType());
        rule.put("subId", finding.id());
        rule.put("description", finding.question());
        rule.put("issueType", "inconsistency");
        rule.putObject("category")
                .put("id", finding.severity().name())
                .put("name", finding.relation().word());
        return json;
    }
}
