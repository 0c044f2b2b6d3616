package org.wirecheck.export.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

/** One log with a run for each story, written run by run: a stream of stories is never held as a whole. */
final class SarifSheet implements Sheet {

    private static final String HEAD =
            """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [""";

    private final Appendable out;
    private final Map<String, Suppression> suppressions;
    private boolean first = true;

    SarifSheet(Appendable out, Map<String, Suppression> suppressions) throws IOException {
        this.out = out;
        this.suppressions = suppressions;
        out.append(HEAD);
    }

    @Override
    public void report(Report report) throws IOException {
        Rules rules = Rules.of(report.discrepancies());
        Artifacts artifacts = new Artifacts(report);
        Results results = new Results(report, rules, artifacts, suppressions);
        ObjectNode run = run(report.story(), rules, report.provenance().getOrDefault("program", ""));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true);
        if (!report.warnings().isEmpty()) {
            var notifications = invocation.putArray("toolExecutionNotifications");
            report.warnings().forEach(warning -> notifications.add(notification("warning", warning)));
        }
        var array = run.putArray("results");
        for (Finding finding : report.discrepancies()) {
            array.add(results.of(finding));
        }
        run.set("artifacts", artifacts.json());
        run.putObject("properties")
                .put("verdict", report.verdict().name().toLowerCase(java.util.Locale.ROOT))
                .set("provenance", provenance(report));
        append(run);
    }

    /** A run that did not succeed, with the complaint as its notification. */
    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = refusal.story();
        ObjectNode run = run(story == null ? refusal.source() : story, Rules.of(List.of()), "");
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", false);
        invocation.putArray("toolExecutionNotifications").add(notification("error", refusal.message()));
        append(run);
    }

    @Override
    public void close() throws IOException {
        out.append(first ? "]\n}\n" : "\n  ]\n}\n");
    }

    private void append(ObjectNode run) throws IOException {
        out.append(first ? "\n" : ",\n").append(Json.pretty(run));
        first = false;
    }

    private static ObjectNode run(String story, Rules rules, String program) {
        ObjectNode run = Json.object();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Wirecheck");
        int version = program.indexOf(' ');
        if (version > 0) {
            driver.put("version", program.substring(version + 1));
        }
        driver.set("rules", rules.json());
        run.putObject("automationDetails").put("id", "wirecheck/" + story);
        run.put("columnKind", "utf16CodeUnits");
        return run;
    }

    private static ObjectNode notification(String level, String text) {
        ObjectNode notification = Json.object();
        notification.put("level", level);
        notification.set("message", Message.of(text));
        return notification;
    }

    private static ObjectNode provenance(Report report) {
        ObjectNode json = Json.object();
        report.provenance().forEach(json::put);
        return json;
    }
}
