package org.wirecheck.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Subject;
import org.wirecheck.model.Topic;

/** Gathers linked claims into topics by union-find; a claim without a pair is a topic of its own. */
final class Topics {

    private Topics() {}

    static List<Topic> of(FactType type, List<Claim> claims, List<Pair> pairs) {
        Map<Claim, Integer> index = new IdentityHashMap<>();
        int[] parent = new int[claims.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            index.put(claims.get(i), i);
        }
        for (Pair pair : pairs) {
            int left = root(parent, index.getOrDefault(pair.left(), 0));
            int right = root(parent, index.getOrDefault(pair.right(), 0));
            parent[Math.max(left, right)] = Math.min(left, right);
        }
        Map<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(claims.get(i));
        }
        Map<Integer, List<Pair>> bonds = new TreeMap<>();
        for (Pair pair : pairs) {
            bonds.computeIfAbsent(root(parent, index.getOrDefault(pair.left(), 0)), r -> new ArrayList<>())
                    .add(pair);
        }
        List<Topic> topics = new ArrayList<>();
        groups.forEach((root, group) ->
                topics.add(new Topic(type.id(), subject(group), group, bonds.getOrDefault(root, List.of()))));
        return topics;
    }

    /** The subject most of the claims name; of several, the first in the alphabet, so that order does not matter. */
    private static Subject subject(List<Claim> claims) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Subject> named = new TreeMap<>();
        for (Claim claim : claims) {
            votes.merge(claim.subject().label(), 1, Integer::sum);
            named.putIfAbsent(claim.subject().label(), claim.subject());
        }
        String best = "";
        int most = 0;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most && (!vote.getKey().isEmpty() || best.isEmpty())) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return named.getOrDefault(best, new Subject(null, best));
    }

    private static int root(int[] parent, int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
