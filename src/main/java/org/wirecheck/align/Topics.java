package org.wirecheck.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Subject;
import org.wirecheck.model.Topic;

/** Gathers linked claims into topics by union-find; a claim without a pair is a topic of its own. */
final class Topics {

    private Topics() {}

    static List<Topic> of(Rules rules, List<Claim> claims, List<Pair> pairs) {
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
                topics.add(new Topic(type(rules, group), subject(group), group, bonds.getOrDefault(root, List.of()))));
        return topics;
    }

    /** The fact type most of the claims are named by, a general one only if no other names any. */
    private static String type(Rules rules, List<Claim> claims) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Claim claim : claims) {
            votes.merge(claim.factType(), rules.of(claim).general() ? 1 : claims.size() + 1, Integer::sum);
        }
        return most(votes);
    }

    /** The subject most of the claims name; an empty one only if no claim names any. */
    private static Subject subject(List<Claim> claims) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Subject> named = new TreeMap<>();
        for (Claim claim : claims) {
            String label = claim.subject().label();
            votes.merge(label, label.isEmpty() ? 0 : 1, Integer::sum);
            named.putIfAbsent(label, claim.subject());
        }
        String best = most(votes);
        return named.getOrDefault(best, new Subject(null, best));
    }

    /** The word with the most votes; of several the first in the alphabet, so that order does not matter. */
    private static String most(Map<String, Integer> votes) {
        String best = "";
        int most = -1;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
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
