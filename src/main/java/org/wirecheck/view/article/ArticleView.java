package org.wirecheck.view.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Span;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * An article as it was handed in, cut wherever the words of a fact begin or end, so that facts which overlap are marked for
 * both; put together again the pieces are the very text.
 *
 * @param number from 1 in the order they were handed in
 * @param place the id of its place in the page
 * @param about when it appeared and from which day its times count
 * @param address of the web, or empty
 */
public record ArticleView(
        String id,
        int number,
        String place,
        String outlet,
        String language,
        String role,
        String about,
        String address,
        List<Piece> headline,
        List<Piece> text) {

    /** All articles of a report, in the order they were handed in. */
    public static List<ArticleView> of(Report report, Shown shown, Anchors anchors) {
        Map<String, List<Fact>> facts = facts(report);
        return report.articles().stream()
                .map(summary -> of(summary, facts.getOrDefault(summary.article().id(), List.of()), shown, anchors))
                .toList();
    }

    private static Map<String, List<Fact>> facts(Report report) {
        Map<String, List<Fact>> facts = new HashMap<>();
        int number = 0;
        for (List<Finding> findings : List.of(report.discrepancies(), report.agreements(), report.singleSource())) {
            for (Finding finding : findings) {
                number++;
                for (Version version : finding.versions()) {
                    for (Evidence piece : version.evidence()) {
                        facts.computeIfAbsent(piece.article(), any -> new ArrayList<>())
                                .add(new Fact(finding, number, piece));
                    }
                }
            }
        }
        return facts;
    }

    private static ArticleView of(ArticleSummary summary, List<Fact> facts, Shown shown, Anchors anchors) {
        Article article = summary.article();
        String url = article.url() == null ? "" : article.url();
        String start = url.toLowerCase(Locale.ROOT);
        return new ArticleView(
                article.id(),
                anchors.number(article.id()),
                anchors.article(article.id()),
                shown.outlet(article.id()),
                summary.language(),
                article.role() == Role.PUBLISHED ? "" : article.role().name().toLowerCase(Locale.ROOT),
                about(summary),
                start.startsWith("https://") || start.startsWith("http://") ? url : "",
                pieces(article, Field.HEADLINE, facts, List.of(), anchors),
                pieces(article, Field.TEXT, facts, summary.boilerplate(), anchors));
    }

    private static String about(ArticleSummary summary) {
        Article article = summary.article();
        Anchor anchor = summary.anchor();
        List<String> parts = new ArrayList<>();
        if (article.byline() != null) {
            parts.add(article.byline());
        }
        if (article.published() != null) {
            parts.add("published " + article.published());
        }
        String source = anchor.source().name().toLowerCase(Locale.ROOT);
        parts.add(
                anchor.day() == null
                        ? "its day is unknown"
                        : "its days count from " + anchor.day() + " (" + source + ")");
        return String.join(" · ", parts);
    }

    private static List<Piece> pieces(
            Article article, Field field, List<Fact> all, List<Span> greyed, Anchors anchors) {
        String text = article.content(field);
        List<Fact> facts = all.stream()
                .filter(fact -> fact.evidence().span().field() == field
                        && fact.evidence().span().length() > 0
                        && fact.evidence().span().end() <= text.length())
                .sorted(Comparator.comparingInt((Fact fact) -> -fact.weight()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        Map<Integer, List<Fact>> opening = new TreeMap<>();
        for (Fact fact : facts) {
            Span span = fact.evidence().span();
            cuts.add(span.start());
            cuts.add(span.end());
            opening.computeIfAbsent(span.start(), any -> new ArrayList<>()).add(fact);
        }
        for (Span span : greyed) {
            cuts.add(Math.min(text.length(), span.start()));
            cuts.add(Math.min(text.length(), span.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Fact> open = new ArrayList<>();
        List<Integer> at = List.copyOf(cuts);
        for (int i = 0; i + 1 < at.size(); i++) {
            int start = at.get(i);
            List<Fact> begun = opening.getOrDefault(start, List.of());
            open.removeIf(fact -> fact.evidence().span().end() <= start);
            open.addAll(begun);
            String id = begun.isEmpty() ? "" : anchors.evidence(begun.get(0).evidence());
            boolean grey = greyed.stream().anyMatch(span -> span.start() <= start && start < span.end());
            pieces.add(piece(text.substring(start, at.get(i + 1)), open, id, grey, anchors));
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(String words, List<Fact> facts, String id, boolean grey, Anchors anchors) {
        Fact first = facts.stream().max(Comparator.comparingInt(Fact::weight)).orElse(null);
        if (first == null) {
            return new Piece(words, "", "", "", "", "", "", grey);
        }
        String numbers = facts.stream()
                .map(fact -> fact.number())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return new Piece(
                words,
                first.standing(),
                first.kind().word(),
                numbers,
                id,
                first.link(anchors),
                first.finding().question(),
                grey);
    }
}
