package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two sentences are, before anyone asks whether they are renderings of one.
 *
 * @param share weight of the shared words over the weight of the shorter sentence, 0 to 1
 * @param content different shared words that carry meaning
 * @param run longest stretch of words both have in one piece
 * @param runContent words that carry meaning in that stretch
 * @param leftOver words that carry meaning only the shorter side has
 */
public record Likeness(double share, int content, int run, int runContent, int leftOver) {

    /** The likeness of two sentences; the same whichever stands left. */
    public static Likeness of(Part left, Part right, Weights weights) {
        Part shorter = weights.of(left.words()) <= weights.of(right.words()) ? left : right;
        Part longer = shorter == left ? right : left;
        List<Spoken> free = new ArrayList<>(longer.words());
        double shared = 0;
        Set<String> content = new HashSet<>();
        Set<String> leftOver = new HashSet<>();
        for (Spoken word : shorter.words()) {
            if (take(free, word)) {
                shared += weights.of(word);
                add(content, word);
            } else {
                add(leftOver, word);
            }
        }
        int[] run = longestRun(shorter.words(), longer.words());
        double whole = weights.of(shorter.words());
        return new Likeness(whole == 0 ? 0 : shared / whole, content.size(), run[0], run[1], leftOver.size());
    }

    private static void add(Set<String> stems, Spoken word) {
        if (word.isContent()) {
            stems.add(word.stem());
        }
    }

    private static boolean take(List<Spoken> free, Spoken word) {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).stem().equals(word.stem())) {
                free.remove(i);
                return true;
            }
        }
        return false;
    }

    private static int[] longestRun(List<Spoken> left, List<Spoken> right) {
        int[] best = {0, 0};
        int[] previous = new int[right.size() + 1];
        for (int i = 0; i < left.size(); i++) {
            int[] current = new int[right.size() + 1];
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).stem().equals(right.get(j).stem())
                        && !left.get(i).wild()) {
                    current[j + 1] = previous[j] + 1;
                    if (current[j + 1] > best[0]) {
                        best = new int[] {current[j + 1], contentIn(left, i - current[j + 1] + 1, i)};
                    }
                }
            }
            previous = current;
        }
        return best;
    }

    private static int contentIn(List<Spoken> words, int from, int to) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            count += words.get(i).isContent() ? 1 : 0;
        }
        return count;
    }
}
