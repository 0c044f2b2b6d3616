package org.wirecheck.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.model.Document;
import org.wirecheck.model.Origin;

/**
 * Who copied whom. Two articles derive from one source if the shorter one's runs of words stand in the other far beyond what
 * a common event and common quotations bring about: by containment of 5-grams (copied passages) or of 3-grams (a synonym
 * rewrite keeps short runs and loses long ones), see Broder, "On the resemblance and containment of documents" (1997).
 * Which of the two came first is not decided.
 */
public final class Derivations {

    private static final int LONG = 5;
    private static final int SHORT = 3;
    private static final double COPIED = 0.30;
    private static final double REWRITTEN_LONG = 0.06;
    private static final double REWRITTEN_SHORT = 0.16;
    private static final int TOO_COMMON = 40;

    private final List<Document> documents;
    private final List<Set<String>> longs = new ArrayList<>();
    private final List<Set<String>> shorts = new ArrayList<>();
    private final int[] parent;
    private final Map<Integer, List<String>> evidence = new TreeMap<>();

    private Derivations(List<Document> documents) {
        this.documents = documents;
        this.parent = new int[documents.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Shingles shingles = new Shingles(documents.get(i));
            longs.add(shingles.of(LONG));
            shorts.add(shingles.of(SHORT));
        }
    }

    /** Groups of articles that count as one source, every article in exactly one, in the order of the documents. */
    public static List<Origin> of(List<Document> documents) {
        Derivations derivations = new Derivations(documents);
        derivations.sharing().forEach(derivations::weigh);
        return derivations.groups();
    }

    /** Pairs of articles that share long runs of words, with how many; runs that half the world prints are passed over. */
    private Map<Long, Integer> sharing() {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < longs.size(); i++) {
            for (String gram : longs.get(i)) {
                holders.computeIfAbsent(gram, g -> new ArrayList<>(2)).add(i);
            }
        }
        Map<Long, Integer> shared = new TreeMap<>();
        for (List<Integer> held : holders.values()) {
            int crowd = Math.min(held.size(), TOO_COMMON);
            for (int i = 0; i < crowd; i++) {
                for (int j = i + 1; j < crowd; j++) {
                    shared.merge((long) held.get(i) * parent.length + held.get(j), 1, Integer::sum);
                }
            }
        }
        return shared;
    }

    private void weigh(long pair, int shared) {
        int left = (int) (pair / parent.length);
        int right = (int) (pair % parent.length);
        double copied = (double) shared / smaller(longs, left, right);
        if (copied < REWRITTEN_LONG) {
            return;
        }
        double kept = containment(shorts.get(left), shorts.get(right));
        if (copied >= COPIED || kept >= REWRITTEN_SHORT) {
            int low = Math.min(root(left), root(right));
            parent[root(left)] = low;
            parent[root(right)] = low;
            evidence.computeIfAbsent(left, l -> new ArrayList<>())
                    .add(String.format(
                            Locale.ROOT,
                            "%s and %s share %.0f %% of their runs of five words and %.0f %% of their runs of three",
                            name(left),
                            name(right),
                            100 * copied,
                            100 * kept));
        }
    }

    /** The outlet, with the article's id where it has several. */
    private String name(int at) {
        String outlet = documents.get(at).article().outlet();
        boolean shared = documents.stream()
                        .filter(document -> document.article().outlet().equals(outlet))
                        .count()
                > 1;
        String id = documents.get(at).id();
        return shared && !outlet.equals(id) ? outlet + " (" + id + ")" : outlet;
    }

    private static int smaller(List<Set<String>> grams, int left, int right) {
        return Math.max(1, Math.min(grams.get(left).size(), grams.get(right).size()));
    }

    private static double containment(Set<String> left, Set<String> right) {
        Set<String> small = left.size() <= right.size() ? left : right;
        Set<String> large = small == left ? right : left;
        long shared = small.stream().filter(large::contains).count();
        return small.isEmpty() ? 0 : (double) shared / small.size();
    }

    private List<Origin> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        List<Origin> origins = new ArrayList<>();
        for (List<Integer> group : members.values()) {
            List<String> shows = new ArrayList<>();
            group.forEach(i -> shows.addAll(evidence.getOrDefault(i, List.of())));
            origins.add(new Origin(
                    group.stream().map(i -> documents.get(i).id()).sorted().toList(), shows));
        }
        return origins;
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
