package org.wirecheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A story's {@code expect.yaml}, held against its report.
 *
 * <p>{@code judges} names the fact types that are judged: each of their alarms must be one of {@code report}, and each of
 * {@code report} must be there. {@code silent} names words that no alarm of a judged type may touch together. {@code verdict}
 * alone judges every type; of a story that passes, no alarm may come. Words are the article's own, and stand in it once.
 */
record Expectations(List<String> judges, List<Wanted> report, List<Wanted> silent, String verdict) {

    /** Words of some articles (one string or several), by article id, and the type of what is said of them; an empty type is any. */
    record Wanted(String type, Map<String, List<String>> words) {}

    static Expectations read(Path file) throws IOException {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        Map<?, ?> yaml = (Map<?, ?>) root;
        if (!List.of("judges", "report", "silent", "verdict").containsAll(yaml.keySet())) {
            throw new IllegalArgumentException(file + " has a key nobody knows: " + yaml.keySet());
        }
        return new Expectations(
                strings(yaml.get("judges")),
                wanted(yaml.get("report")),
                wanted(yaml.get("silent")),
                yaml.get("verdict") == null ? "" : String.valueOf(yaml.get("verdict")));
    }

    /** What does not hold, in words; empty if all is well. */
    List<String> complaints(Bundle bundle, Report report) {
        List<String> complaints = new ArrayList<>();
        List<Finding> alarms = report.discrepancies().stream()
                .filter(finding -> finding.severity().isAlarm())
                .filter(finding -> judges.isEmpty() || judges.contains(finding.factType()))
                .toList();
        if (!verdict.isEmpty() && !verdict.equals(report.verdict().name().toLowerCase(java.util.Locale.ROOT))) {
            complaints.add("the verdict is " + report.verdict());
        }
        TreeSet<String> told = new TreeSet<>();
        for (Wanted wanted : this.report) {
            List<Finding> found =
                    alarms.stream().filter(f -> touches(f, wanted, bundle)).toList();
            found.forEach(finding -> told.add(finding.id()));
            if (found.isEmpty()) {
                complaints.add("misses " + wanted);
            }
        }
        for (Finding alarm : alarms) {
            boolean hushed = silent.stream().anyMatch(wanted -> touches(alarm, wanted, bundle));
            if (hushed || !told.contains(alarm.id())) {
                complaints.add("alarms falsely: " + alarm.factType() + ": " + alarm.message() + " " + alarm.why());
            }
        }
        return complaints;
    }

    private static boolean touches(Finding finding, Wanted wanted, Bundle bundle) {
        if (!wanted.type().isEmpty() && !wanted.type().equals(finding.factType())) {
            return false;
        }
        return wanted.words().entrySet().stream()
                .allMatch(said -> said.getValue().stream().allMatch(words -> finding.versions().stream()
                        .flatMap(version -> version.evidence().stream())
                        .anyMatch(evidence -> isAt(evidence, said.getKey(), words, bundle))));
    }

    private static boolean isAt(Evidence evidence, String article, String words, Bundle bundle) {
        return evidence.article().equals(article) && evidence.span().overlaps(span(bundle, article, words));
    }

    private static Span span(Bundle bundle, String id, String words) {
        Article article = bundle.articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + id));
        int at = article.text().indexOf(words);
        if (at < 0 || article.text().indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("“" + words + "” must stand in " + id + " once");
        }
        return new Span(Field.TEXT, at, at + words.length());
    }

    private static List<String> strings(Object yaml) {
        return yaml == null
                ? List.of()
                : ((List<?>) yaml).stream().map(String::valueOf).toList();
    }

    private static List<Wanted> wanted(Object yaml) {
        List<Wanted> wanted = new ArrayList<>();
        for (Object one : yaml == null ? List.of() : (List<?>) yaml) {
            Map<?, ?> entry = (Map<?, ?>) one;
            Map<String, List<String>> words = new LinkedHashMap<>();
            ((Map<?, ?>) entry.get("words"))
                    .forEach((id, said) -> words.put(
                            String.valueOf(id),
                            said instanceof List<?> several ? strings(several) : strings(List.of(said))));
            wanted.add(new Wanted(entry.get("type") == null ? "" : String.valueOf(entry.get("type")), words));
        }
        return wanted;
    }
}
