package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Lines up sentences of quotations that are renderings of one utterance. Every form is asked for once, through the rarest of
 * its words, so that the effort grows with the number of different sentences, not with pairs of articles.
 */
final class Alignment {

    private static final int PROBES = 10;
    private static final int CROWDED = 400;

    private final Forms forms;
    private final Weights weights;
    private final Function<Part, Voice> voices;
    private final int[] parent;
    private final BitSet[] articles;
    private final Set<Long> placed = new HashSet<>();

    Alignment(Forms forms, Weights weights, Function<Part, Voice> voices) {
        this.forms = forms;
        this.weights = weights;
        this.voices = voices;
        this.parent = new int[forms.size()];
        this.articles = new BitSet[forms.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            articles[i] = new BitSet();
            for (Part part : forms.of(i)) {
                articles[i].set(part.article());
            }
        }
    }

    /** Joins every form with the longer one it is likest to, if it is like enough. */
    void alignByWords() {
        Map<String, List<Integer>> postings = new HashMap<>();
        List<Part> representatives = forms.representatives();
        for (int form = 0; form < representatives.size(); form++) {
            Part part = representatives.get(form);
            int best = bestAmong(candidates(part, postings), form, representatives);
            if (best >= 0) {
                join(form, best);
            }
            for (String stem : stems(part)) {
                postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(form);
            }
        }
    }

    private int bestAmong(Map<Integer, Integer> candidates, int form, List<Part> representatives) {
        int best = -1;
        double bestScore = 0;
        for (Map.Entry<Integer, Integer> candidate : candidates.entrySet()) {
            Part other = representatives.get(candidate.getKey());
            Likeness likeness = Likeness.of(representatives.get(form), other, weights);
            double score = likeness.share() + likeness.run() / 100.0;
            if (score > bestScore && accepts(likeness, form, candidate.getKey())) {
                best = candidate.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    /** Earlier forms that share words with a part: at least two, or one if it has no more. */
    private Map<Integer, Integer> candidates(Part part, Map<String, List<Integer>> postings) {
        Map<Integer, Integer> shared = new TreeMap<>();
        List<String> stems = stems(part);
        stems.sort(Comparator.comparingInt(weights::frequency).thenComparing(Comparator.naturalOrder()));
        for (String stem : stems.subList(0, Math.min(PROBES, stems.size()))) {
            List<Integer> list = postings.getOrDefault(stem, List.of());
            for (int form : list.subList(Math.max(0, list.size() - CROWDED), list.size())) {
                shared.merge(form, 1, Integer::sum);
            }
        }
        int least = stems.size() > 3 ? 2 : 1;
        shared.values().removeIf(count -> count < least);
        return shared;
    }

    private static List<String> stems(Part part) {
        return new ArrayList<>(new java.util.TreeSet<>(part.words().stream()
                .filter(Spoken::isContent)
                .map(Spoken::stem)
                .toList()));
    }

    private boolean accepts(Likeness likeness, int form, int other) {
        Part shorter = forms.of(form).get(0);
        Part longer = forms.of(other).get(0);
        int size = Math.min(shorter.words().size(), longer.words().size());
        int content = likeness.content() + likeness.leftOver();
        if (likeness.run() >= size) {
            return size >= 3 || content >= 2;
        }
        boolean alike = (likeness.run() >= 5 && likeness.runContent() >= 2 && likeness.share() >= 0.45)
                || (likeness.content() >= 3 && likeness.share() >= (content <= 4 ? 0.7 : 0.62));
        if (apart(form, other)) {
            boolean phrase = likeness.runContent() >= 2 && likeness.share() >= 0.55;
            return likeness.content() >= 4 && (alike || phrase);
        }
        boolean together = together(form, other);
        boolean near = likeness.leftOver() == 0
                && size >= 4
                && likeness.share() >= 0.7
                && Math.abs(shorter.words().size() - longer.words().size()) <= 2;
        return alike || (together && (near || (likeness.content() >= 3 && likeness.share() >= 0.45)));
    }

    /** Whether some article gives both forms to one speaker. */
    private boolean together(int form, int other) {
        return pairs(form, other, (one, two) -> one.isSame(two));
    }

    /** Whether both speakers are known and never the same. */
    private boolean apart(int form, int other) {
        return pairs(form, other, (one, two) -> one.isKnown() && two.isKnown() && !one.isSame(two))
                && !together(form, other);
    }

    private boolean pairs(int form, int other, BiPredicate<Voice, Voice> test) {
        for (Part one : firstFew(form)) {
            for (Part two : firstFew(other)) {
                if (test.test(voices.apply(one), voices.apply(two))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Part> firstFew(int form) {
        List<Part> parts = forms.of(form);
        return parts.subList(0, Math.min(6, parts.size()));
    }

    private void join(int form, int other) {
        int one = root(form);
        int two = root(other);
        if (one != two) {
            parent[Math.max(one, two)] = Math.min(one, two);
            articles[Math.min(one, two)].or(articles[Math.max(one, two)]);
        }
    }

    /** Joins two parts. */
    void join(Part one, Part other) {
        join(forms.of(one), forms.of(other));
    }

    /**
     * Joins two parts because of where they stand; {@link #isPlaced} remembers it. Not if a third article prints both: then
     * they are two, and a few articles that leave out different sentences would chain a whole speech into one.
     */
    void place(Part one, Part other) {
        if (arePrintedTogether(one, other)) {
            return;
        }
        int form = forms.of(one);
        int second = forms.of(other);
        placed.add(pair(form, second));
        join(form, second);
    }

    /** Whether two parts were joined because of where they stand, not because of their words. */
    boolean isPlaced(Part one, Part other) {
        return placed.contains(pair(forms.of(one), forms.of(other)));
    }

    /** Whether an article prints the utterance a part belongs to. */
    boolean isPrintedBy(Part part, int article) {
        return articles[root(forms.of(part))].get(article);
    }

    /** Whether some article prints the utterances of both parts, which are two then (or one already). */
    private boolean arePrintedTogether(Part one, Part other) {
        return articles[root(forms.of(one))].intersects(articles[root(forms.of(other))]);
    }

    private long pair(int one, int other) {
        return (long) Math.min(one, other) * forms.size() + Math.max(one, other);
    }

    boolean areJoined(Part one, Part other) {
        return root(forms.of(one)) == root(forms.of(other));
    }

    int root(int form) {
        int at = form;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The parts of each utterance, utterances in the order of their first part, parts by article and place. */
    List<List<Part>> utterances() {
        Map<Integer, List<Part>> byRoot = new LinkedHashMap<>();
        for (Part part : forms.parts()) {
            byRoot.computeIfAbsent(root(forms.of(part)), r -> new ArrayList<>()).add(part);
        }
        return List.copyOf(byRoot.values());
    }
}
