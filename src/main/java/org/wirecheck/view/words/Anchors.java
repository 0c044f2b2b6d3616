package org.wirecheck.view.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

/** Names of places in the page, made of numbers alone: an article's id may hold anything. */
public final class Anchors {

    private final int story;
    private final Map<String, Integer> articles = new LinkedHashMap<>();

    /** Names for one story of a page, the first of which is 1. */
    public Anchors(int story, Report report) {
        this.story = story;
        report.articles().forEach(summary -> articles.put(summary.article().id(), articles.size() + 1));
    }

    /** A part of the story's page, e.g. "s1-collation". */
    public String part(String name) {
        return "s" + story + "-" + name;
    }

    public String finding(Finding finding) {
        return part(finding.id());
    }

    /** The finding's row in the collation. */
    public String row(Finding finding) {
        return part("r" + finding.id());
    }

    public String article(String id) {
        return part("a" + number(id));
    }

    /** Counts articles from 1 in the order they were handed in; 0 for one that was not. */
    public int number(String id) {
        return articles.getOrDefault(id, 0);
    }

    public String evidence(Evidence evidence) {
        return article(evidence.article()) + "-"
                + evidence.span().field().name().toLowerCase(Locale.ROOT).charAt(0)
                + evidence.span().start();
    }
}
