package org.wirecheck.export.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wirecheck.export.Look;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Shown;

/** A heading for each story and each finding, the versions as a list, their words as quotations under them. */
final class MarkdownSheet implements Sheet {

    private final Appendable out;
    private final boolean whole;
    private boolean first = true;

    MarkdownSheet(Appendable out, Look look) {
        this.out = out;
        this.whole = look.verbose();
    }

    @Override
    public void report(Report report) throws IOException {
        Shown shown = new Shown(report);
        begin(report.story());
        String verdict = report.verdict().name().toLowerCase(Locale.ROOT);
        paragraph("Verdict " + verdict + ": " + shown.tally() + ". " + shown.remainder() + ".");
        for (Finding finding : report.discrepancies()) {
            heading("## ", severity(finding) + ": " + finding.question());
            body(finding, shown);
        }
        if (whole) {
            section("On what independent sources agree", report.agreements(), shown);
            section("What one source alone says", report.singleSource(), shown);
        }
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = refusal.story();
        begin(story == null ? "no story" : story);
        paragraph("Could not be checked: " + refusal.message());
    }

    @Override
    public void close() {}

    private void begin(String story) throws IOException {
        if (!first) {
            out.append('\n');
        }
        first = false;
        out.append("# ").append(Inline.of(story)).append('\n');
    }

    private void heading(String level, String words) throws IOException {
        out.append('\n').append(level).append(Inline.of(words)).append('\n');
    }

    private void paragraph(String words) throws IOException {
        out.append('\n').append(Inline.of(words.strip())).append('\n');
    }

    private void section(String title, List<Finding> findings, Shown shown) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        heading("## ", title);
        for (Finding finding : findings) {
            heading("### ", finding.question());
            body(finding, shown);
        }
    }

    private void body(Finding finding, Shown shown) throws IOException {
        if (!finding.message().isBlank()) {
            paragraph(finding.message());
        }
        for (Version version : finding.versions()) {
            version(version, shown);
        }
        paragraph(finding.factType() + ", " + finding.relation().word() + ", " + finding.id());
    }

    private void version(Version version, Shown shown) throws IOException {
        String who = shown.outlets(version.articles()) + " (" + Shown.count(version.origins(), "origin") + ")";
        out.append("\n- ")
                .append(Inline.of(version.value().strip() + " — " + who))
                .append('\n');
        for (Evidence evidence : version.evidence()) {
            out.append("\n  > ")
                    .append(Inline.strong(shown.before(evidence), evidence.exact(), shown.after(evidence)))
                    .append(" — ")
                    .append(Inline.of(shown.outlet(evidence.article()) + where(evidence)))
                    .append('\n');
        }
    }

    private static String where(Evidence evidence) {
        Layer layer = evidence.span().field() == Field.HEADLINE ? Layer.HEADLINE : evidence.layer();
        String speaker = evidence.speaker();
        return (layer == Layer.NARRATION ? "" : ", " + layer.name().toLowerCase(Locale.ROOT))
                + (speaker == null ? "" : ", " + speaker);
    }

    private static String severity(Finding finding) {
        String word = finding.severity().name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
