package org.wirecheck.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecheck.model.Article;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** All versions at a glance: a row for every question, a column for every outlet, a shade for every version. */
final class CollationTable {

    private static final int SHADES = 6;
    private static final int LONGEST = 60;

    private final Markup page;
    private final Shown shown;
    private final Anchors anchors;

    CollationTable(Markup page, Shown shown, Anchors anchors) {
        this.page = page;
        this.shown = shown;
        this.anchors = anchors;
    }

    void write(Report report) throws IOException {
        List<Finding> rows = new ArrayList<>(report.discrepancies());
        rows.addAll(report.agreements());
        if (rows.isEmpty()) {
            return;
        }
        page.element("h2", "At a glance").line();
        page.open("div", "class", "wide", "role", "region", "aria-label", "Versions by outlet", "tabindex", "0");
        page.open("table").open("thead").open("tr").element("th", "Question", "scope", "col");
        for (Article article : shown.articles()) {
            page.open("th", "scope", "col")
                    .element("a", shown.outlet(article.id()), "href", "#" + anchors.article(article.id()))
                    .close("th");
        }
        page.close("tr").close("thead").line().open("tbody").line();
        for (Finding row : rows) {
            row(row);
        }
        page.close("tbody").close("table").close("div").line();
    }

    private void row(Finding finding) throws IOException {
        boolean told = finding.relation().isDiscrepancy();
        String severity = told ? word(finding.severity()) : "agrees";
        page.open("tr", "class", severity).open("th", "scope", "row");
        page.element("span", severity, "class", "tag " + severity).words(" ");
        if (told) {
            page.element("a", finding.question(), "href", "#" + anchors.finding(finding));
        } else {
            page.words(finding.question());
        }
        page.close("th");
        for (Article article : shown.articles()) {
            cell(finding, article.id());
        }
        page.close("tr").line();
    }

    private void cell(Finding finding, String article) throws IOException {
        List<Version> versions = finding.versions();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).articles().contains(article)) {
                held.add(i);
            }
        }
        if (held.isEmpty()) {
            page.element("td", "—", "class", "silent");
            return;
        }
        page.open("td", "class", "v" + held.get(0) % SHADES);
        for (int at : held) {
            page.element("div", shortened(versions.get(at).value()));
        }
        page.close("td");
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "…";
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}
