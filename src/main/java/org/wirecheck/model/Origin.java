package org.wirecheck.model;

import java.util.List;

/**
 * A group of articles that derive from one another and count as one source.
 *
 * @param articles ids, sorted; a group of one is an independent article
 * @param evidence what shows the derivation, in plain sentences; empty for a group of one
 */
public record Origin(List<String> articles, List<String> evidence) {

    public Origin {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
