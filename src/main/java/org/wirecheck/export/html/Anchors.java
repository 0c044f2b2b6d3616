package org.wirecheck.export.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

/** Names of places in the page, made of numbers alone: an article's id may hold anything. */
final class Anchors {

    private final int story;
    private final Map<String, Integer> articles = new LinkedHashMap<>();

    Anchors(int story, Report report) {
        this.story = story;
        report.articles().forEach(summary -> articles.put(summary.article().id(), articles.size() + 1));
    }

    String finding(Finding finding) {
        return "s" + story + "-" + finding.id();
    }

    String article(String id) {
        return "s" + story + "-a" + articles.getOrDefault(id, 0);
    }

    String evidence(Evidence evidence) {
        return article(evidence.article()) + "-"
                + evidence.span()
                        .field()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .charAt(0)
                + evidence.span().start();
    }
}
