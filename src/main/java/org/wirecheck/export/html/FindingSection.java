package org.wirecheck.export.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;
import org.wirecheck.view.words.WordDiff;

/** A finding with every version and the words that show it, within what stands around them. */
final class FindingSection {

    private static final int SHADES = 6;

    private final Markup page;
    private final Shown shown;
    private final Anchors anchors;

    FindingSection(Markup page, Shown shown, Anchors anchors) {
        this.page = page;
        this.shown = shown;
        this.anchors = anchors;
    }

    void write(Finding finding) throws IOException {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        page.open("section", "class", "finding " + severity, "id", anchors.finding(finding))
                .line();
        page.open("h3").element("span", severity, "class", "tag " + severity);
        page.words(" " + finding.question()).close("h3").line();
        page.element("p", finding.message(), "class", "message").line();
        Version first = null;
        int number = 0;
        for (Version version : finding.versions()) {
            version(version, number++ % SHADES, Shown.isOfWords(finding) ? first : null);
            first = first == null ? version : first;
        }
        if (!finding.why().isEmpty()) {
            page.open("details").element("summary", "Why").open("ul");
            for (String reason : finding.why()) {
                page.element("li", reason);
            }
            page.close("ul").close("details").line();
        }
        page.element("p", finding.factType() + ", " + finding.relation().word() + ", " + finding.id(), "class", "id");
        page.close("section").line();
    }

    /** Agreements or single sources, a line each, folded away. */
    void brief(String title, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.open("details", "class", "brief")
                .element("summary", title + " (" + findings.size() + ")")
                .open("ul")
                .line();
        for (Finding finding : findings) {
            for (Version version : finding.versions()) {
                page.open("li").words(finding.question() + " ").element("strong", version.value());
                page.words(" — " + shown.outlets(version.articles()) + " ");
                for (Evidence piece : version.evidence()) {
                    page.element("a", "“" + piece.exact() + "”", "href", "#" + anchors.evidence(piece))
                            .words(" ");
                }
                page.close("li").line();
            }
        }
        page.close("ul").close("details").line();
    }

    private void version(Version version, int shade, @Nullable Version first) throws IOException {
        page.open("div", "class", "version v" + shade).open("h4");
        value(version, first);
        page.close("h4");
        String origins = Shown.count(version.origins(), "independent origin");
        page.element("p", shown.outlets(version.articles()) + " · " + origins, "class", "who")
                .line();
        for (Evidence piece : version.evidence()) {
            evidence(piece);
        }
        page.close("div").line();
    }

    private void value(Version version, @Nullable Version first) throws IOException {
        List<WordDiff.Piece> pieces = List.of();
        if (first != null && !first.evidence().isEmpty() && !version.evidence().isEmpty()) {
            pieces = WordDiff.between(
                    first.evidence().get(0).exact(), version.evidence().get(0).exact());
        }
        if (pieces.stream().allMatch(piece -> piece.in() == WordDiff.In.BOTH)) {
            page.words(version.value());
            return;
        }
        for (WordDiff.Piece piece : pieces) {
            switch (piece.in()) {
                case BOTH -> page.words(piece.words());
                case FIRST -> page.element("del", piece.words());
                case SECOND -> page.element("ins", piece.words());
            }
        }
    }

    private void evidence(Evidence piece) throws IOException {
        String speaker = piece.speaker();
        String layer = piece.layer().name().toLowerCase(Locale.ROOT);
        page.open("blockquote").open("p").words(shown.before(piece));
        page.element("mark", piece.exact()).words(shown.after(piece)).close("p");
        page.open("footer").element("a", shown.outlet(piece.article()), "href", "#" + anchors.evidence(piece));
        page.words(" · " + layer + (speaker == null ? "" : " · " + speaker))
                .close("footer")
                .close("blockquote")
                .line();
    }
}
