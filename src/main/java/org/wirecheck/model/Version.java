package org.wirecheck.model;

import java.util.List;

/**
 * One of the values in a finding with everything that stands behind it.
 *
 * @param value as an editor would write it
 * @param articles ids of the articles that hold it, sorted
 * @param origins how many independent sources those are: copies count once
 */
public record Version(String value, List<String> articles, int origins, List<Evidence> evidence) {

    public Version {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
