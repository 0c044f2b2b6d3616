package org.wirecheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.align.Alignment.LetGo;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Subject;
import org.wirecheck.model.Topic;

/**
 * Gathers linked claims into topics: those that agree by union-find, then what contradicts them, the surest pair first; a
 * claim without a pair is a topic of its own. What comes from an article that has a version in the topic already, and would
 * add a third, is of something else: an outlet that says 150 metres and 700 metres tells of two falls.
 */
final class Topics {

    private final Map<Claim, Integer> index = new IdentityHashMap<>();
    private final int[] parent;
    private final Map<Integer, TreeSet<String>> articles = new HashMap<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final List<Pair> joined = new ArrayList<>();
    private final List<LetGo> letGo = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private Topics(List<Claim> claims) {
        parent = new int[claims.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            index.put(claims.get(i), i);
            articles.put(i, new TreeSet<>(Set.of(claims.get(i).article())));
            versions.put(i, 1);
        }
    }

    static Topics of(Rules rules, List<Claim> claims, List<Pair> pairs) {
        Topics gathered = new Topics(claims);
        pairs.stream().filter(pair -> pair.relation().isCompatible()).forEach(gathered::agree);
        pairs.stream()
                .filter(pair -> !pair.relation().isCompatible())
                .sorted(Comparator.comparingDouble(pair -> -pair.affinity()))
                .forEach(gathered::contradict);
        gathered.gather(rules, claims);
        return gathered;
    }

    List<Topic> topics() {
        return topics;
    }

    List<LetGo> letGo() {
        return letGo;
    }

    private void agree(Pair pair) {
        joined.add(pair);
        join(pair, 0);
    }

    private void contradict(Pair pair) {
        int left = root(pair.left());
        int right = root(pair.right());
        boolean third = left != right && versions.getOrDefault(left, 1) + versions.getOrDefault(right, 1) > 2;
        if (third && (adds(left, right) == 0 || adds(right, left) == 0)) {
            letGo.add(new LetGo(pair, "the article has another version of this already, so it tells of two things"));
        } else {
            joined.add(pair);
            join(pair, 1);
        }
    }

    /** How many articles one group has that the other has not. */
    private long adds(int group, int to) {
        TreeSet<String> there = articles.getOrDefault(to, new TreeSet<>());
        return articles.getOrDefault(group, new TreeSet<>()).stream()
                .filter(article -> !there.contains(article))
                .count();
    }

    private void join(Pair pair, int against) {
        int left = root(pair.left());
        int right = root(pair.right());
        if (left != right) {
            int into = Math.min(left, right);
            int from = Math.max(left, right);
            parent[from] = into;
            articles.getOrDefault(into, new TreeSet<>()).addAll(articles.getOrDefault(from, new TreeSet<>()));
            int both = Math.max(versions.getOrDefault(into, 1), versions.getOrDefault(from, 1));
            versions.put(into, against == 0 ? both : versions.getOrDefault(into, 1) + versions.getOrDefault(from, 1));
        }
    }

    private void gather(Rules rules, List<Claim> claims) {
        Map<Integer, List<Claim>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(claims.get(i));
        }
        Map<Integer, List<Pair>> bonds = new TreeMap<>();
        for (Pair pair : joined) {
            bonds.computeIfAbsent(root(pair.left()), r -> new ArrayList<>()).add(pair);
        }
        groups.forEach((root, group) ->
                topics.add(new Topic(type(rules, group), subject(group), group, bonds.getOrDefault(root, List.of()))));
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

    private int root(Claim claim) {
        return root(index.getOrDefault(claim, 0));
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
