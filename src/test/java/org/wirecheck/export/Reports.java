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

    /** Every piece of evidence of a report's discrepancies, side by side as they stand there. */
    public static List<Evidence> evidence(Report report) {
        return report.discrepancies().stream()
                .flatMap(finding -> finding.versions().stream())
                .flatMap(version -> version.evidence().stream())
                .toList();
    }

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

    /**
     * Words that put a format to the test: pairs of surrogates before and inside them, line ends of both kinds, quotation
     * marks, and what would be markup, a formula, a link or a placeholder if it were not escaped.
     */
    public static Report tricky() {
        Article left = tricky("A/1", "Bay, \"Post\" & <Sons>", WORDS.stream().map(words -> "left " + words));
        Article right = tricky("..", "=Quay Times", WORDS.stream().map(words -> "right " + words));
        List<Finding> findings = new java.util.ArrayList<>();
        for (String words : WORDS) {
            Version one = version(words, left, words);
            Version other = version("other " + words, right, words);
            String id = String.format(java.util.Locale.ROOT, "%016x", findings.size() + 1);
            Severity severity = Severity.values()[findings.size() % 3];
            findings.add(new Finding(
                    id,
                    "quote-wording",
                    Standing.QUOTE_ALTERED,
                    severity,
                    words,
                    "Which is it: " + words + "?",
                    "One has " + words + ", the other too.",
                    List.of(one, other),
                    List.of("because of " + words)));
        }
        Span head = new Span(org.wirecheck.model.Field.HEADLINE, 3, 7);
        Version headline =
                new Version("Head", List.of("A/1"), 1, List.of(Evidence.at(left, head, Layer.HEADLINE, "Ana \"Roe\"")));
        findings.add(new Finding(
                "00000000000000cc",
                "office",
                Standing.TENSION,
                Severity.NOTE,
                "Ana Roe",
                "What of the head?",
                "The head differs.",
                List.of(headline, version("body", right, "right =1+1")),
                List.of()));
        return of(List.of(left, right), findings);
    }

    /** The words of {@link #tricky}, as they stand in its articles. */
    public static final List<String> WORDS = List.of(
            "=1+1",
            "-3 degrees, \"cold\"; he said",
            "'@home",
            "\ud83d\ude00 grin \ud83d\ude00",
            "two\r\nlines\nand\rmore",
            "<b onclick='x'>bold</b> &amp; ]]> --",
            "**not bold** _nor this_ `nor code` [link](http://a.example) ![x](y) ~~z~~ | # > $a$",
            "{0} [words](1) {{1}} \\",
            "www.bay.example or https://bay.example/x_y_z",
            "“Wir wissen”, naïve 中文 \u00a0 end");

    private static Article tricky(String id, String outlet, java.util.stream.Stream<String> words) {
        String text = "\ud83d\ude80 begins. " + String.join(" \ud83d\ude80\r\nnext ", words.toList()) + " ends.";
        return new Article(
                id,
                outlet,
                "2031-05-04",
                "\ud83d\ude00 Head, not tail",
                null,
                "https://bay.example/a b",
                org.wirecheck.model.Role.PUBLISHED,
                text);
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

    /** Several reports and a story that could not be checked, in one file. */
    public static String stream(String format) {
        StringBuilder out = new StringBuilder();
        Exporter exporter = java.util.Objects.requireNonNull(Exporters.found().named(format));
        try (Sheet sheet = exporter.open(out, Look.PLAIN)) {
            sheet.report(harbour());
            sheet.refusal(new Refusal("bad \u001b story", "stories.ndjson:2", "articles", "one is too few"));
            sheet.refusal(new Refusal(null, "stories.ndjson:3", "", "no JSON"));
            sheet.report(of(List.of(POST), List.of()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A format's file without any story. */
    public static String empty(String format) {
        StringBuilder out = new StringBuilder();
        try {
            java.util.Objects.requireNonNull(Exporters.found().named(format))
                    .open(out, Look.PLAIN)
                    .close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }
}
