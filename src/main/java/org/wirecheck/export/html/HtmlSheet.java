package org.wirecheck.export.html;

import java.io.IOException;
import java.util.List;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** Stories one under another: what was found, all versions at a glance, every finding with its words, then the articles. */
final class HtmlSheet implements Sheet {

    private static final String POLICY =
            "default-src 'none'; style-src " + HtmlExporter.STYLE_HASH + "; base-uri 'none'; form-action 'none'";

    private final Markup page;
    private int stories;

    HtmlSheet(Markup page) {
        this.page = page;
    }

    /** The page's head, once it is known which story it begins with. */
    private void begin(String story) throws IOException {
        stories++;
        if (stories > 1) {
            return;
        }
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .line()
                .own("<head><meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .own("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .own("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", story + " · Wirecheck")
                .own("\n<style>")
                .own(HtmlExporter.STYLE)
                .own("</style></head>\n<body>\n<main>\n");
    }

    @Override
    public void report(Report report) throws IOException {
        begin(report.story());
        Shown shown = new Shown(report);
        Anchors anchors = new Anchors(stories, report);
        page.open("section", "class", "story").line();
        head(report, shown);
        new CollationTable(page, shown, anchors).write(report);
        FindingSection section = new FindingSection(page, shown, anchors);
        if (!report.discrepancies().isEmpty()) {
            page.element("h2", "What an editor should look at").line();
            for (Finding finding : report.discrepancies()) {
                section.write(finding);
            }
        }
        section.brief("On what independent sources agree", report.agreements());
        section.brief("What one source alone says", report.singleSource());
        page.element("h2", "The articles").line();
        new ArticleText(page, shown, anchors).write(report);
        page.close("section").line();
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = refusal.story();
        begin(story == null ? "no story" : story);
        page.open("section", "class", "story")
                .element("h1", story == null ? "A story without an id" : story)
                .open("p")
                .element("strong", "Not checked: ", "class", "block")
                .words(refusal.message())
                .close("p")
                .close("section")
                .line();
    }

    @Override
    public void close() throws IOException {
        begin("no story");
        page.own("</main>\n</body>\n</html>\n");
    }

    private void head(Report report, Shown shown) throws IOException {
        String verdict = report.verdict().name().toLowerCase(java.util.Locale.ROOT);
        page.open("header").element("h1", report.story()).line();
        page.open("p", "class", "verdict")
                .element("strong", verdict, "class", verdict)
                .words(" " + shown.tally() + "; " + shown.remainder())
                .close("p")
                .line();
        list("warnings", report.warnings());
        List<String> copies = report.origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .map(origin -> copies(origin, shown))
                .toList();
        list("copies", copies);
        page.close("header").line();
    }

    private static String copies(Origin origin, Shown shown) {
        return shown.outlets(origin.articles()) + " count as one source: " + String.join("; ", origin.evidence());
    }

    private void list(String style, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        page.open("ul", "class", style);
        for (String line : lines) {
            page.element("li", line);
        }
        page.close("ul").line();
    }
}
