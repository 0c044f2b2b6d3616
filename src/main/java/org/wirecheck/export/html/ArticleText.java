package org.wirecheck.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/** The articles as they were handed in, with the words of every discrepancy underlined where they stand. */
final class ArticleText {

    private final Markup page;
    private final Shown shown;
    private final Anchors anchors;

    ArticleText(Markup page, Shown shown, Anchors anchors) {
        this.page = page;
        this.shown = shown;
        this.anchors = anchors;
    }

    void write(Report report) throws IOException {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (List<Finding> findings : List.of(report.discrepancies(), report.agreements(), report.singleSource())) {
            for (Finding finding : findings) {
                collect(finding, evidence);
            }
        }
        for (ArticleSummary summary : report.articles()) {
            article(summary, evidence.getOrDefault(summary.article().id(), List.of()));
        }
    }

    private static void collect(Finding finding, Map<String, List<Evidence>> evidence) {
        for (Version version : finding.versions()) {
            for (Evidence piece : version.evidence()) {
                evidence.computeIfAbsent(piece.article(), any -> new ArrayList<>())
                        .add(piece);
            }
        }
    }

    private void article(ArticleSummary summary, List<Evidence> evidence) throws IOException {
        Article article = summary.article();
        page.open("article", "id", anchors.article(article.id()), "lang", summary.language())
                .line();
        page.element("h3", shown.outlet(article.id())).line();
        String published = article.published();
        String day = String.valueOf(summary.anchor().day());
        String when = summary.anchor().day() == null
                ? "its day is unknown"
                : "its days count from " + day + " (" + word(summary.anchor().source()) + ")";
        page.element("p", (published == null ? "" : published + " · ") + article.id() + " · " + when, "class", "who");
        if (article.headline() != null) {
            page.open("h4");
            marked(article, Field.HEADLINE, evidence);
            page.close("h4").line();
        }
        page.open("p", "class", "text");
        marked(article, Field.TEXT, evidence);
        page.close("p").close("article").line();
    }

    /** Cuts the text at every beginning and end, so that words of two findings that overlap are marked for both. */
    private void marked(Article article, Field field, List<Evidence> all) throws IOException {
        String text = article.content(field);
        List<Evidence> evidence =
                all.stream().filter(piece -> piece.span().field() == field).toList();
        int[] depth = new int[text.length() + 1];
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        Map<Integer, String> names = new LinkedHashMap<>();
        for (Evidence piece : evidence) {
            int start = piece.span().start();
            int end = Math.min(text.length(), piece.span().end());
            if (start < end) {
                depth[start]++;
                depth[end]--;
                cuts.add(start);
                cuts.add(end);
                names.putIfAbsent(start, anchors.evidence(piece));
            }
        }
        int inside = 0;
        List<Integer> at = List.copyOf(cuts);
        for (int i = 0; i + 1 < at.size(); i++) {
            inside += depth[at.get(i)];
            String words = text.substring(at.get(i), at.get(i + 1));
            String name = names.get(at.get(i));
            if (inside == 0) {
                page.words(words);
            } else if (name == null) {
                page.element("mark", words);
            } else {
                page.element("mark", words, "id", name);
            }
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
