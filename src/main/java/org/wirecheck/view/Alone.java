package org.wirecheck.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;
import org.wirecheck.view.collation.Collation;
import org.wirecheck.view.words.Anchors;

/** What one article alone says. */
public record Alone(String outlet, List<Statement> statements) {

    /**
     * An answer nobody else gives.
     *
     * @param value what it was read as, or empty where its words say the same
     */
    public record Statement(String question, String value, List<Place> places) {}

    /** Words and the id of their place in the article. */
    public record Place(String words, String id) {}

    /** By article in the order of the collation's columns; none for an article that says nothing alone. */
    static List<Alone> of(Report report, Collation collation, Anchors anchors) {
        Map<String, List<Statement>> byArticle = new HashMap<>();
        for (Finding finding : report.singleSource()) {
            for (Version version : finding.versions()) {
                Statement statement = statement(finding, version, anchors);
                version.articles().forEach(article -> byArticle
                        .computeIfAbsent(article, any -> new ArrayList<>())
                        .add(statement));
            }
        }
        return collation.columns().stream()
                .filter(column -> byArticle.containsKey(column.article()))
                .map(column -> new Alone(column.outlet(), byArticle.getOrDefault(column.article(), List.of())))
                .toList();
    }

    private static Statement statement(Finding finding, Version version, Anchors anchors) {
        List<Evidence> evidence = version.evidence();
        boolean said = evidence.stream().anyMatch(piece -> piece.exact().equalsIgnoreCase(version.value()));
        return new Statement(
                finding.question(),
                said ? "" : version.value(),
                evidence.stream()
                        .map(piece -> new Place(piece.exact(), anchors.evidence(piece)))
                        .toList());
    }
}
