package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Pairs of articles that go together sentence by sentence and yet print the quotations they share in other words. Between
 * them a quotation has its counterpart by its place alone. Only pairs with two such quotations are looked at, so that the
 * effort stays small however many articles there are.
 */
public final class Rewrites {

    private static final int CROWDED = 30;
    private static final int FEWEST = 2;
    private static final int MOST = 300;
    private static final double RESEMBLES = 0.15;
    private static final double CORRESPONDS = 0.25;
    private static final int SETTING = 4;

    private final Map<Long, Parallel> parallels = new TreeMap<>();

    private Rewrites() {}

    /** Finds the pairs and joins the parts that correspond in them. */
    public static Rewrites of(
            List<Reading> readings,
            List<Part> parts,
            Alignment alignment,
            Weights weights,
            Function<Part, Voice> voices) {
        Rewrites rewrites = new Rewrites();
        Map<Long, Integer> reworded = new TreeMap<>();
        Map<Integer, Parallel.Outline> outlines = new TreeMap<>();
        for (List<Part> utterance : alignment.utterances()) {
            if (utterance.size() > 1 && utterance.size() <= CROWDED) {
                count(utterance, reworded);
            }
        }
        for (Map.Entry<Long, Integer> pair : reworded.entrySet()) {
            if (pair.getValue() >= FEWEST && rewrites.parallels.size() < MOST) {
                int left = (int) (pair.getKey() >> 32);
                int right = pair.getKey().intValue();
                Parallel parallel = Parallel.of(
                        outlines.computeIfAbsent(left, i -> Parallel.outline(readings.get(i))),
                        outlines.computeIfAbsent(right, i -> Parallel.outline(readings.get(i))));
                if (parallel.isRewrite()) {
                    rewrites.parallels.put(pair.getKey(), parallel);
                    parallel.rows().stream()
                            .filter(row -> row.likeness() >= CORRESPONDS)
                            .forEach(row -> place(row, left, right, parts, alignment, weights, voices));
                }
            }
        }
        return rewrites;
    }

    private static void count(List<Part> utterance, Map<Long, Integer> reworded) {
        for (Part one : utterance) {
            for (Part other : utterance) {
                if (one.article() < other.article() && !one.key().equals(other.key())) {
                    reworded.merge(pair(one.article(), other.article()), 1, Integer::sum);
                }
            }
        }
    }

    private static void place(
            Parallel.Row row,
            int left,
            int right,
            List<Part> parts,
            Alignment alignment,
            Weights weights,
            Function<Part, Voice> voices) {
        List<Part> ones = loose(parts, row.left().span(), left, right, alignment);
        List<Part> others = new ArrayList<>(loose(parts, row.right().span(), right, left, alignment));
        boolean even = ones.size() == others.size()
                && !ones.isEmpty()
                && (sharedAround(row, ones, others) >= SETTING || goOn(ones.get(0), others.get(0), parts, alignment));
        for (Part one : ones) {
            Part best = null;
            double share = even ? 0 : RESEMBLES;
            for (Part other : others) {
                if (!voices.apply(one).isSame(voices.apply(other))) {
                    continue;
                }
                Likeness likeness = Likeness.of(one, other, weights);
                double found = likeness.content() > 0 ? likeness.share() : 0;
                if (found > share || (best == null && even && found >= share)) {
                    best = other;
                    share = found;
                }
            }
            if (best != null && isAlikeLong(one, best)) {
                alignment.place(one, best);
                others.remove(best);
            }
        }
    }

    /** Parts of an article inside a sentence that the other article has no counterpart of. */
    private static List<Part> loose(
            List<Part> parts, org.wirecheck.model.Span sentence, int article, int other, Alignment alignment) {
        return parts.stream()
                .filter(p -> p.article() == article && sentence.overlaps(p.span()) && !alignment.isPrintedBy(p, other))
                .toList();
    }

    /** Whether the sentences said just before two parts are lined up: then these go on where those ended. */
    private static boolean goOn(Part one, Part other, List<Part> parts, Alignment alignment) {
        Part before = before(one, parts);
        Part otherBefore = before(other, parts);
        return before != null && otherBefore != null && alignment.areJoined(before, otherBefore);
    }

    private static @Nullable Part before(Part part, List<Part> parts) {
        int at = Collections.binarySearch(
                parts, part, Comparator.comparingInt(Part::article).thenComparingInt(Part::place));
        Part before = at > 0 ? parts.get(at - 1) : null;
        return before != null && before.article() == part.article() ? before : null;
    }

    /** How many words that carry meaning both sentences have outside their quotations. */
    private static int sharedAround(Parallel.Row row, List<Part> ones, List<Part> others) {
        Set<String> left = around(row.left(), ones);
        left.retainAll(around(row.right(), others));
        return left.size();
    }

    private static Set<String> around(Sentence sentence, List<Part> quoted) {
        Set<String> stems = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean outside = quoted.stream().noneMatch(part -> part.span().overlaps(token.span()));
            if (outside && (token.isNominal() || token.is("VERB"))) {
                stems.add(Wording.stem(token.lemma()));
            }
        }
        return stems;
    }

    private static boolean isAlikeLong(Part one, Part other) {
        int shorter = Math.min(one.words().size(), other.words().size());
        int longer = Math.max(one.words().size(), other.words().size());
        return shorter >= 3 && shorter * 2 >= longer;
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) + Math.max(one, other);
    }

    /** How two articles go together if one is a rewrite of the other, the lower index left; else null. */
    @Nullable
    public Parallel between(int one, int other) {
        return parallels.get(pair(one, other));
    }

    /** The pairs as {left, right}, in order; of several an article is in only the closest, so that copies do not multiply. */
    public List<int[]> pairs() {
        Map<Integer, Long> closest = new TreeMap<>();
        Map<Integer, Integer> most = new TreeMap<>();
        parallels.forEach((key, parallel) -> {
            for (int article : new int[] {(int) (key >> 32), key.intValue()}) {
                if (most.getOrDefault(article, 0) < parallel.rows().size()) {
                    most.put(article, parallel.rows().size());
                    closest.put(article, key);
                }
            }
        });
        return parallels.keySet().stream()
                .filter(key -> key.equals(closest.get((int) (key >> 32))) && key.equals(closest.get(key.intValue())))
                .map(key -> new int[] {(int) (key >> 32), key.intValue()})
                .toList();
    }
}
