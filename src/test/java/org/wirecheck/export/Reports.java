package org.wirecheck.export;

import java.util.List;
import java.util.Map;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;

/** Reports made by hand, to be written in every format. */
public final class Reports {

    public static final Article POST = Article.of(
            "A", "Bay Post", "A fire at the harbour of Port Lorne injured 12 people. “We were lucky,” said Ana Roe.");
    public static final Article TIMES = Article.of(
            "B",
            "Quay Times",
            "A fire at the harbour of Port Lorne injured 21 people. “We were very lucky,” said Ana Roe.");

    private Reports() {}

    /** A number that differs and a quotation with a word more. */
    public static Report harbour() {
        return of(List.of(POST, TIMES), List.of(injured(), quoted()));
    }

    public static Report of(List<Article> articles, List<Finding> discrepancies) {
        return new Report(
                "harbour-fire",
                discrepancies.isEmpty() ? Verdict.PASS : Verdict.BLOCK,
                discrepancies,
                List.of(),
                List.of(),
                List.of(new Origin(articles.stream().map(Article::id).toList(), List.of("they share whole sentences"))),
                articles.stream()
                        .map(article -> new ArticleSummary(article, Anchor.NONE, "en", 2))
                        .toList(),
                List.of("articles[1].colour: unknown key, passed over"),
                Map.of("program", "wirecheck"));
    }

    private static Finding injured() {
        return new Finding(
                "00000000000000aa",
                "casualties",
                Standing.CONTRADICTS,
                Severity.ERROR,
                "people injured",
                "How many people were injured?",
                "Bay Post has 12, Quay Times 21.",
                List.of(version("12", POST, "12"), version("21", TIMES, "21")),
                List.of("both hang on “injured”"));
    }

    private static Finding quoted() {
        return new Finding(
                "00000000000000bb",
                "quote-wording",
                Standing.QUOTE_ALTERED,
                Severity.WARNING,
                "Ana Roe",
                "In which words did Ana Roe say it?",
                "Quay Times has a word more.",
                List.of(
                        version("We were lucky", POST, "We were lucky"),
                        version("We were very lucky", TIMES, "We were very lucky")),
                List.of());
    }

    public static Version version(String value, Article article, String words) {
        int start = article.text().indexOf(words);
        Evidence evidence = Evidence.at(article, Span.of(start, start + words.length()), Layer.NARRATION, null);
        return new Version(value, List.of(article.id()), 1, List.of(evidence));
    }

    /** A report in a format, as it stands in the file. */
    public static String written(String format, Look look, Report report) {
        StringBuilder out = new StringBuilder();
        Exporter exporter = java.util.Objects.requireNonNull(Exporters.found().named(format));
        try (Sheet sheet = exporter.open(out, look)) {
            sheet.report(report);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }
}
