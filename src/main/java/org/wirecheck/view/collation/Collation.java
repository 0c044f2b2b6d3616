package org.wirecheck.view.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Version;
import org.wirecheck.view.Marking;
import org.wirecheck.view.Markings;
import org.wirecheck.view.VersionView;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * All versions at a glance: questions as rows, outlets as columns, copies side by side under what shows it.
 *
 * @param differing rows whose versions cannot all be right
 * @param agreeing rows on which all who say something agree
 */
public record Collation(List<Bracket> brackets, List<Column> columns, List<Row> differing, List<Row> agreeing) {

    private static final int LONGEST = 140;
    /** More columns than this are not seen at once. */
    private static final int SEEN = 8;

    private static final int REASONS = 3;

    /** The collation of a report; {@code markings} says what is decided. */
    public static Collation of(Report report, Markings markings, Shown shown, Anchors anchors) {
        List<Bracket> brackets = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Map<String, ArticleSummary> articles = new LinkedHashMap<>();
        report.articles().forEach(summary -> articles.put(summary.article().id(), summary));
        for (List<String> group : groups(report)) {
            brackets.add(new Bracket(group.size(), why(report, group)));
            for (String id : group) {
                String edge = group.size() == 1
                        ? ""
                        : id.equals(group.get(0)) ? "first" : id.equals(group.get(group.size() - 1)) ? "last" : "inner";
                columns.add(column(java.util.Objects.requireNonNull(articles.get(id)), edge, shown, anchors));
            }
        }
        List<Row> differing = report.discrepancies().stream()
                .map(finding -> row(finding, columns, anchors.finding(finding), markings.on(finding), anchors))
                .toList();
        List<Row> agreeing = report.agreements().stream()
                .map(finding -> row(finding, columns, "", Marking.NONE, anchors))
                .toList();
        return new Collation(brackets, List.copyOf(columns), differing, agreeing);
    }

    /** The fact types of all rows, sorted. */
    public Set<String> factTypes() {
        Set<String> types = new TreeSet<>();
        differing.forEach(row -> types.add(row.finding().factType()));
        agreeing.forEach(row -> types.add(row.finding().factType()));
        return types;
    }

    /** True where somebody decides on findings, so that it can be asked which are decided. */
    public boolean isDecidedOn() {
        return differing.stream().anyMatch(row -> !row.marking().state().isEmpty());
    }

    /** True where there are more columns than a screen shows. */
    public boolean isWide() {
        return columns.size() > SEEN;
    }

    public boolean hasCopies() {
        return brackets.stream().anyMatch(Bracket::isOfCopies);
    }

    /** Articles in the order they were handed in, each with those it derives from or that derive from it. */
    private static List<List<String>> groups(Report report) {
        List<List<String>> groups = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        for (ArticleSummary summary : report.articles()) {
            String id = summary.article().id();
            if (placed.contains(id)) {
                continue;
            }
            Set<String> family = new LinkedHashSet<>(List.of(id));
            report.origins().stream()
                    .filter(origin -> origin.articles().contains(id))
                    .forEach(origin -> family.addAll(origin.articles()));
            List<String> group = report.articles().stream()
                    .map(other -> other.article().id())
                    .filter(family::contains)
                    .filter(placed::add)
                    .toList();
            groups.add(group);
        }
        return groups;
    }

    private static String why(Report report, List<String> group) {
        if (group.size() < 2) {
            return "";
        }
        return report.origins().stream()
                .filter(origin -> origin.articles().contains(group.get(0)))
                .map(Origin::evidence)
                .map(Collation::reasons)
                .findFirst()
                .orElse("");
    }

    /** The first few: among many copies every pair has one. */
    private static String reasons(List<String> reasons) {
        int more = reasons.size() - REASONS;
        return more <= 0
                ? String.join("; ", reasons)
                : String.join("; ", reasons.subList(0, REASONS)) + "; and so do " + Shown.count(more, "more pair");
    }

    private static Column column(ArticleSummary summary, String edge, Shown shown, Anchors anchors) {
        Article article = summary.article();
        var day = summary.anchor().day();
        return new Column(
                article.id(),
                anchors.number(article.id()),
                shown.outlet(article.id()),
                anchors.article(article.id()),
                day == null ? "" : day.toString(),
                article.role() == Role.PUBLISHED ? "" : article.role().name().toLowerCase(Locale.ROOT),
                edge);
    }

    private static Row row(Finding finding, List<Column> columns, String details, Marking marking, Anchors anchors) {
        Map<String, List<Held>> byArticle = new HashMap<>();
        int number = 0;
        for (Version version : finding.versions()) {
            number++;
            for (String article : version.articles()) {
                byArticle
                        .computeIfAbsent(article, any -> new ArrayList<>())
                        .add(
                                finding.relation() == Standing.SPEAKER_DIFFERS
                                        ? speaker(version, number, anchors)
                                        : held(version, number, article, anchors));
            }
        }
        List<List<Held>> cells = columns.stream()
                .map(column -> byArticle.getOrDefault(column.article(), List.of()))
                .toList();
        return new Row(finding, anchors.row(finding), details, marking, cells);
    }

    /** Who spoke, for the words are the question's own. */
    private static Held speaker(Version version, int number, Anchors anchors) {
        String place = version.evidence().isEmpty()
                ? ""
                : anchors.evidence(version.evidence().get(0));
        return new Held(number, (number - 1) % VersionView.SHADES, shortened(version.value()), "", place);
    }

    private static Held held(Version version, int number, String article, Anchors anchors) {
        int shade = (number - 1) % VersionView.SHADES;
        Evidence evidence = version.evidence().stream()
                .filter(piece -> piece.article().equals(article))
                .findFirst()
                .orElse(null);
        if (evidence == null) {
            return new Held(number, shade, shortened(version.value()), "", "");
        }
        return new Held(
                number, shade, shortened(evidence.exact()), Shown.reading(evidence), anchors.evidence(evidence));
    }

    /** Cut after a whole word, for a cell is for a glance; the finding shows all of it. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
