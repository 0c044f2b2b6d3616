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
        Part shorter = weights.of(left) <= weights.of(right) ? left : right;
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
        double whole = weights.of(shorter);
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
        int longest = 0;
        int end = 0;
        int[] runs = new int[right.size() + 1];
        for (int i = 0; i < left.size(); i++) {
            String stem = left.get(i).wild() ? "" : left.get(i).stem();
            for (int j = right.size(); j > 0; j--) {
                boolean same = stem.equals(right.get(j - 1).stem());
                runs[j] = same ? runs[j - 1] + 1 : 0;
                if (runs[j] > longest) {
                    longest = runs[j];
                    end = i;
                }
            }
        }
        return new int[] {longest, contentIn(left, end - longest + 1, end)};
    }

    private static int contentIn(List<Spoken> words, int from, int to) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            count += words.get(i).isContent() ? 1 : 0;
        }
        return count;
    }
}
