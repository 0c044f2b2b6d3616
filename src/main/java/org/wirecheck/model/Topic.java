package org.wirecheck.model;

import java.util.List;

/**
 * Claims that answer one question about one subject.
 *
 * @param factType id of the fact type
 * @param claims in the order of articles and text
 * @param pairs that hold it together: agreements, and contradictions that nothing explains away
 */
public record Topic(String factType, Subject subject, List<Claim> claims, List<Pair> pairs) {

    public Topic {
        claims = List.copyOf(claims);
        pairs = List.copyOf(pairs);
    }
}
