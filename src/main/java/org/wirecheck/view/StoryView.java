package org.wirecheck.view;

import java.util.List;
import java.util.Locale;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.view.article.ArticleView;
import org.wirecheck.view.collation.Collation;
import org.wirecheck.view.picture.Pictures;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** A story's report as a page shows it: what the templates under {@code src/main/jte/story} are given. */
public final class StoryView {

    private final Report report;
    private final Shown shown;
    private final Anchors anchors;
    private final List<FindingView> findings;
    private final Collation collation;
    private final List<ArticleView> articles;
    private final Pictures pictures;

    private StoryView(Report report, Markings markings, int number) {
        this.report = report;
        this.shown = new Shown(report);
        this.anchors = new Anchors(number, report);
        this.findings = report.discrepancies().stream()
                .map(finding -> view(finding, markings))
                .toList();
        this.collation = Collation.of(report, markings, shown, anchors);
        this.articles = ArticleView.of(report, shown, anchors);
        this.pictures = Pictures.of(report, collation, shown, anchors);
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

    /** Those of them that are about values. */
    public List<FindingView> values() {
        return findings.stream().filter(finding -> !finding.isOfWords()).toList();
    }

    /** Those of them that are about who said what in which words: the quotation ledger. */
    public List<FindingView> ledger() {
        return findings.stream().filter(FindingView::isOfWords).toList();
    }

    /** What only one article says, by article in the order of the collation's columns. */
    public List<Alone> alone() {
        return Alone.of(report, collation, anchors);
    }

    public Collation collation() {
        return collation;
    }

    public List<ArticleView> articles() {
        return articles;
    }

    public Pictures pictures() {
        return pictures;
    }

    /** One of the discrepancies by its id; throws where the report has none such. */
    public FindingView finding(String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no discrepancy " + id));
    }
}
