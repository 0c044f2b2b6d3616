package org.wirecheck.export.csv;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.Look;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;

/** A head row, then a row for each piece of evidence; with the verbose look agreements and single sources too. */
final class CsvSheet implements Sheet {

    static final List<String> COLUMNS = List.of(
            "story",
            "id",
            "fact_type",
            "relation",
            "severity",
            "subject",
            "question",
            "message",
            "version",
            "value",
            "origins",
            "article",
            "outlet",
            "published",
            "url",
            "field",
            "start",
            "end",
            "exact",
            "prefix",
            "suffix",
            "layer",
            "speaker");

    private final Appendable out;
    private final boolean whole;

    CsvSheet(Appendable out, Look look) throws IOException {
        this.out = out;
        this.whole = look.verbose();
        out.append(String.join(",", COLUMNS)).append("\r\n");
    }

    @Override
    public void report(Report report) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        report.articles().forEach(summary -> articles.put(summary.article().id(), summary.article()));
        rows(report.story(), report.discrepancies(), articles);
        if (whole) {
            rows(report.story(), report.agreements(), articles);
            rows(report.story(), report.singleSource(), articles);
        }
    }

    /** A row with the complaint as its message and "refused" as its relation. */
    @Override
    public void refusal(Refusal refusal) throws IOException {
        Row row = new Row(out);
        row.text(refusal.story()).text("").text("").text("refused").text("error");
        row.text("").text("").text(refusal.message());
        for (int i = 8; i < COLUMNS.size(); i++) {
            row.text("");
        }
        row.end();
    }

    @Override
    public void close() {}

    private void rows(String story, List<Finding> findings, Map<String, Article> articles) throws IOException {
        for (Finding finding : findings) {
            for (int side = 0; side < finding.versions().size(); side++) {
                Version version = finding.versions().get(side);
                for (Evidence evidence : version.evidence()) {
                    Row row = new Row(out);
                    finding(row.text(story), finding);
                    row.number(side + 1).text(version.value()).number(version.origins());
                    article(row.text(evidence.article()), articles.get(evidence.article()));
                    evidence(row, evidence);
                    row.end();
                }
            }
        }
    }

    private static void finding(Row row, Finding finding) throws IOException {
        row.text(finding.id())
                .text(finding.factType())
                .text(finding.relation().word())
                .text(word(finding.severity()))
                .text(finding.subject())
                .text(finding.question())
                .text(finding.message());
    }

    private static void article(Row row, @Nullable Article article) throws IOException {
        row.text(article == null ? null : article.outlet())
                .text(article == null ? null : article.published())
                .text(article == null ? null : article.url());
    }

    private static void evidence(Row row, Evidence evidence) throws IOException {
        row.text(word(evidence.span().field()))
                .number(evidence.span().start())
                .number(evidence.span().end())
                .text(evidence.exact())
                .text(evidence.prefix())
                .text(evidence.suffix())
                .text(word(evidence.layer()))
                .text(evidence.speaker());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
