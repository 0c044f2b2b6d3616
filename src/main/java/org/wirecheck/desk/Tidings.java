package org.wirecheck.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Verdict;

/** Writes events: what happened, in which story, and where to look; never an article's text. */
final class Tidings {

    private final String story;
    private final Instant now;

    Tidings(String story, Instant now) {
        this.story = story;
        this.now = now;
    }

    Event completed(Run run, int discrepancies) {
        ObjectNode body = body();
        body.put("run", run.number());
        body.put("cause", run.cause());
        body.put("by", run.by());
        body.put("discrepancies", discrepancies);
        body.put("new", run.opened().size());
        body.put("gone", run.gone().size());
        body.put("unchanged", run.unchanged());
        body.put("gate", word(run.gate()));
        return event("report.completed", body);
    }

    Event opened(Finding finding) {
        return event("discrepancy.opened", discrepancy(finding));
    }

    Event resolved(Finding finding) {
        return event("discrepancy.resolved", discrepancy(finding));
    }

    Event gate(Verdict before, Verdict after) {
        ObjectNode body = body();
        body.put("before", word(before));
        body.put("gate", word(after));
        return event("gate.changed", body);
    }

    Event decided(Decision decision) {
        ObjectNode body = body();
        body.put("id", decision.finding());
        body.put("action", decision.action().word());
        body.put("number", decision.number());
        body.put("by", decision.by());
        return event("decision.made", body);
    }

    private ObjectNode discrepancy(Finding finding) {
        ObjectNode body = body();
        body.put("id", finding.id());
        body.put("factType", finding.factType());
        body.put("relation", finding.relation().word());
        body.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        body.put("subject", finding.subject());
        body.put("message", finding.message());
        return body;
    }

    private ObjectNode body() {
        return JsonNodeFactory.instance.objectNode().put("story", story);
    }

    private Event event(String kind, ObjectNode body) {
        return new Event(0, kind, story, now, body.toString());
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
