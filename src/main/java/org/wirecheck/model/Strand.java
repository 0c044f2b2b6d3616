package org.wirecheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims of a topic that can all hold together: one version before anyone counted its origins. */
public record Strand(List<Claim> claims) {

    public Strand {
        claims = List.copyOf(claims);
    }

    /** Ids of the articles, sorted. */
    public List<String> articles() {
        TreeSet<String> ids = new TreeSet<>();
        claims.forEach(claim -> ids.add(claim.article()));
        return new ArrayList<>(ids);
    }

    /** The value as most of its claims put it; of several the first in the alphabet. */
    public String label() {
        return most(claims.stream().map(claim -> claim.value().label()).toList());
    }

    /** The canonical notation of the version, for fingerprints. */
    public String notation() {
        return most(claims.stream().map(claim -> claim.value().notation()).toList());
    }

    private static String most(List<String> words) {
        Map<String, Integer> votes = new TreeMap<>();
        words.forEach(word -> votes.merge(word, 1, Integer::sum));
        String best = "";
        int most = 0;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
