package org.wirecheck.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;

/** A report as the JSON object of the contract. */
public final class ReportJson {

    private ReportJson() {}

    public static ObjectNode of(Report report) {
        ObjectNode json = Json.object();
        json.put("story", report.story());
        json.put("verdict", word(report.verdict()));
        json.set("discrepancies", findings(report.discrepancies()));
        json.set("agreements", findings(report.agreements()));
        json.set("singleSource", findings(report.singleSource()));
        ArrayNode origins = json.putArray("origins");
        report.origins().forEach(origin -> origins.add(origin(origin)));
        ArrayNode articles = json.putArray("articles");
        report.articles().forEach(article -> articles.add(article(article)));
        json.set("warnings", Json.strings(report.warnings()));
        ObjectNode provenance = json.putObject("provenance");
        report.provenance().forEach(provenance::put);
        return json;
    }

    private static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = Json.array();
        findings.forEach(finding -> array.add(finding(finding)));
        return array;
    }

    /** A finding as the contract has it. */
    public static ObjectNode finding(Finding finding) {
        ObjectNode json = Json.object();
        json.put("id", finding.id());
        json.put("factType", finding.factType());
        json.put("relation", finding.relation().word());
        json.put("severity", word(finding.severity()));
        json.put("subject", finding.subject());
        json.put("question", finding.question());
        json.put("message", finding.message());
        ArrayNode versions = json.putArray("versions");
        finding.versions().forEach(version -> versions.add(version(version)));
        json.set("why", Json.strings(finding.why()));
        return json;
    }

    private static ObjectNode version(Version version) {
        ObjectNode json = Json.object();
        json.put("value", version.value());
        json.set("articles", Json.strings(version.articles()));
        json.put("origins", version.origins());
        ArrayNode evidence = json.putArray("evidence");
        version.evidence().forEach(piece -> evidence.add(evidence(piece)));
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = Json.object();
        json.put("article", evidence.article());
        json.put("field", word(evidence.span().field()));
        json.put("start", evidence.span().start());
        json.put("end", evidence.span().end());
        json.put("exact", evidence.exact());
        json.put("prefix", evidence.prefix());
        json.put("suffix", evidence.suffix());
        json.put("layer", word(evidence.layer()));
        json.put("speaker", evidence.speaker());
        json.set("extent", extent(evidence.extent()));
        return json;
    }

    private static @Nullable ObjectNode extent(@Nullable Extent extent) {
        if (extent == null) {
            return null;
        }
        ObjectNode json = Json.object();
        json.put("scale", word(extent.scale()));
        json.put("unit", extent.unit());
        json.put("from", extent.from());
        json.put("to", extent.to());
        json.put("label", extent.label());
        return json;
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode json = Json.object();
        json.set("articles", Json.strings(origin.articles()));
        json.set("evidence", Json.strings(origin.evidence()));
        return json;
    }

    private static ObjectNode article(ArticleSummary summary) {
        ObjectNode json = Json.object();
        var article = summary.article();
        json.put("id", article.id());
        json.put("outlet", article.outlet());
        json.put("published", article.published());
        json.put("headline", article.headline());
        json.put("byline", article.byline());
        json.put("url", article.url());
        json.put("role", word(article.role()));
        json.put("language", summary.language());
        json.put("sentences", summary.sentences());
        ArrayNode boilerplate = json.putArray("boilerplate");
        summary.boilerplate()
                .forEach(span ->
                        boilerplate.addObject().put("start", span.start()).put("end", span.end()));
        json.set("anchor", AnnotationsJson.anchor(summary.anchor()));
        json.put("text", article.text());
        return json;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
