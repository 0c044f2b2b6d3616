package org.wirecheck.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;

/** A checker for tests of the desk that knows one thing: numbers before "injured", "hours" and "trucks". */
public final class CountingChecker implements Function<Bundle, Report> {

    private static final Pattern COUNT = Pattern.compile("(\\d+) (injured|hours|trucks)");
    private static final Map<String, Severity> SEVERITY =
            Map.of("injured", Severity.ERROR, "hours", Severity.WARNING, "trucks", Severity.NOTE);

    @Override
    public Report apply(Bundle bundle) {
        Map<String, Map<String, List<Evidence>>> told = new TreeMap<>();
        for (Article article : bundle.articles()) {
            Matcher matcher = COUNT.matcher(article.text());
            while (matcher.find()) {
                told.computeIfAbsent(matcher.group(2), any -> new TreeMap<>())
                        .computeIfAbsent(matcher.group(1), any -> new ArrayList<>())
                        .add(Evidence.at(article, Span.of(matcher.start(1), matcher.end(1)), Layer.NARRATION, null));
            }
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach((noun, values) -> {
            if (values.size() > 1) {
                findings.add(finding(bundle.id(), noun, values));
            }
        });
        findings.sort(java.util.Comparator.comparing(Finding::severity).reversed());
        List<ArticleSummary> articles = bundle.articles().stream()
                .map(article -> new ArticleSummary(article, Anchor.NONE, "en", 1))
                .toList();
        return new Report(
                bundle.id(),
                Verdict.PASS,
                findings,
                List.of(),
                List.of(),
                List.of(),
                articles,
                List.of(),
                Map.of("program", "test"));
    }

    private static Finding finding(String story, String noun, Map<String, List<Evidence>> values) {
        List<Version> versions = new ArrayList<>();
        values.forEach((value, evidence) -> {
            List<String> articles =
                    evidence.stream().map(Evidence::article).distinct().sorted().toList();
            versions.add(new Version(value, articles, articles.size(), evidence));
        });
        String id = Integer.toHexString((story + noun + values.keySet()).hashCode());
        return new Finding(
                id,
                noun,
                Standing.CONTRADICTS,
                SEVERITY.get(noun),
                noun,
                "How many " + noun + "?",
                "The outlets give different numbers: " + values.keySet(),
                versions,
                List.of());
    }
}
