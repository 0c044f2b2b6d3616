package org.wirecheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Word;

/**
 * The pairs of claims worth comparing. A few claims are all paired; of many, only those that share a telling word, a governor
 * or a subject, so that the work grows with the articles and not with their square.
 */
final class Candidates {

    private static final int FEW = 60;
    private static final int KEYS = 4;
    private static final int CROWD = 60;

    private final Weights weights;

    Candidates(Weights weights) {
        this.weights = weights;
    }

    /** Index pairs (left before right) into {@code claims}. */
    List<int[]> pairs(List<Claim> claims) {
        boolean asks = claims.stream().anyMatch(c -> !c.value().question().isEmpty());
        return claims.size() <= FEW && !asks ? all(claims) : sharing(claims);
    }

    private static List<int[]> all(List<Claim> claims) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    private List<int[]> sharing(List<Claim> claims) {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String key : keys(claims.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (List<Integer> crowd : byKey.values()) {
            // In a crowd each is paired with its next neighbours only: the rest hang together through them.
            for (int i = 0; i < crowd.size(); i++) {
                for (int j = i + 1; j < Math.min(crowd.size(), i + CROWD); j++) {
                    if (seen.add((long) crowd.get(i) * claims.size() + crowd.get(j))) {
                        pairs.add(new int[] {crowd.get(i), crowd.get(j)});
                    }
                }
            }
        }
        pairs.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        return pairs;
    }

    private List<String> keys(Claim claim) {
        List<String> keys = new ArrayList<>();
        if (!claim.value().question().isEmpty()) {
            keys.add("question " + claim.value().question());
            return keys;
        }
        if (claim.subject().entity() != null) {
            keys.add("entity " + claim.subject().entity());
            return keys;
        }
        Word governor = claim.mention().hook().governor();
        List<String> telling = claim.context().words().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(
                                w -> -w.getValue() * weights.of(w.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEYS)
                .map(w -> "word " + w.getKey())
                .toList();
        keys.addAll(telling);
        if (governor != null) {
            keys.add("governor " + governor.lemma());
        }
        return keys;
    }
}
