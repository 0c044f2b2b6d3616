package org.wirecheck.lexicon.wordnet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What lies above the senses of a lemma, within one part of speech. Whatever was climbed once is kept, since a story
 * asks for the same few hundred lemmas again and again.
 */
final class Ancestry {
    private static final int COMMON_SENSES = 4;
    private static final int MOST_STEPS_UP = 4;
    private static final int TO_THE_TOP = 20;
    private static final int VAGUE_DEPTH = 5;

    /** All senses of a lemma, and for each of the common ones the senses above it with the fewest steps to each. */
    record Reach(int[] senses, List<Map<Integer, Integer>> above) {
        boolean shares(Reach other) {
            for (int sense : senses) {
                if (holds(other.senses, sense)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Dictionary dictionary;
    private final ConcurrentMap<String, Reach> reaches = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, int[]> broader = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, int[]> allAbove = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, Boolean> vague = new ConcurrentHashMap<>();
    private final boolean hasRoots;

    Ancestry(Dictionary dictionary, boolean hasRoots) {
        this.dictionary = dictionary;
        this.hasRoots = hasRoots;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Reach of(String lemma) {
        Reach known = reaches.get(lemma);
        return known == null ? reaches.computeIfAbsent(lemma, this::climb) : known;
    }

    /** Whether a common sense of the first is below a common sense of the second, or the same. */
    boolean isBelow(String narrower, String wider) {
        int[] wanted = common(of(wider).senses());
        for (int sense : common(of(narrower).senses())) {
            int[] above = allAbove(sense);
            for (int one : wanted) {
                if (holds(above, one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] allAbove(int sense) {
        int[] known = allAbove.get(sense);
        return known == null ? allAbove.computeIfAbsent(sense, this::climbAll) : known;
    }

    private int[] climbAll(int sense) {
        return above(sense, TO_THE_TOP).keySet().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean holds(int[] senses, int sense) {
        for (int one : senses) {
            if (one == sense) {
                return true;
            }
        }
        return false;
    }

    /** The fewest steps from one sense up and down to another; what meets only near the very top counts as far. */
    int distance(Map<Integer, Integer> left, Map<Integer, Integer> right) {
        int fewest = 99;
        for (Map.Entry<Integer, Integer> meeting : left.entrySet()) {
            int other = right.getOrDefault(meeting.getKey(), -1);
            if (other >= 0 && meeting.getValue() + other < fewest) {
                boolean siblings = meeting.getValue() > 0 && other > 0;
                int penalty = siblings && isVague(meeting.getKey()) ? 3 : 0;
                fewest = Math.min(fewest, meeting.getValue() + other + penalty);
            }
        }
        return fewest;
    }

    private Reach climb(String lemma) {
        int[] senses = dictionary.senses(lemma);
        List<Map<Integer, Integer>> above = new ArrayList<>();
        for (int sense : common(senses)) {
            above.add(above(sense, MOST_STEPS_UP));
        }
        return new Reach(senses, above);
    }

    private Map<Integer, Integer> above(int sense, int most) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        steps.put(sense, 0);
        open.add(sense);
        while (!open.isEmpty()) {
            int offset = open.removeFirst();
            int next = steps.getOrDefault(offset, 0) + 1;
            for (int wider : next <= most ? broader(offset) : new int[0]) {
                if (steps.putIfAbsent(wider, next) == null) {
                    open.add(wider);
                }
            }
        }
        return steps;
    }

    private boolean isVague(int sense) {
        if (!hasRoots) {
            return false;
        }
        Boolean known = vague.get(sense);
        if (known == null) {
            int height = above(sense, TO_THE_TOP).values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            known = height < VAGUE_DEPTH;
            vague.put(sense, known);
        }
        return known;
    }

    private int[] broader(int sense) {
        int[] known = broader.get(sense);
        return known == null ? broader.computeIfAbsent(sense, dictionary::broader) : known;
    }

    private static int[] common(int[] senses) {
        return Arrays.copyOf(senses, Math.min(senses.length, COMMON_SENSES));
    }
}
