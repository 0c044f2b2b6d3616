package org.wirecheck.view;

import java.util.List;
import java.util.Locale;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** A story's report as a page shows it: what the templates under {@code src/main/jte/story} are given. */
public final class StoryView {

    private final Report report;
    private final Shown shown;
    private final Anchors anchors;
    private final List<FindingView> findings;

    private StoryView(Report report, Markings markings, int number) {
        this.report = report;
        this.shown = new Shown(report);
        this.anchors = new Anchors(number, report);
        this.findings = report.discrepancies().stream()
                .map(finding -> view(finding, markings))
                .toList();
    }

    /** A story that stands alone and that nobody decides on. */
    public static StoryView of(Report report) {
        return of(report, Markings.NONE, 1);
    }

    /**
     * A story with what a desk adds to its findings.
     *
     * @param number which of the page's stories it is, from 1: ids of places begin with it
     */
    public static StoryView of(Report report, Markings markings, int number) {
        return new StoryView(report, markings, number);
    }

    private FindingView view(Finding finding, Markings markings) {
        return FindingView.of(finding, shown, anchors, markings.on(finding));
    }

    public Report report() {
        return report;
    }

    /** What a reader asks of the report in words. */
    public Shown shown() {
        return shown;
    }

    /** The id of a part of this story, e.g. "s1-collation" for "collation". */
    public String part(String name) {
        return anchors.part(name);
    }

    /** "pass", "warn" or "block". */
    public String verdict() {
        return report.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** The discrepancies, gravest first as the report has them. */
    public List<FindingView> findings() {
        return findings;
    }

    /** One of the discrepancies by its id; throws where the report has none such. */
    public FindingView finding(String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no discrepancy " + id));
    }
}
