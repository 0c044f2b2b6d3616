package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Two articles read side by side, sentence by sentence in the same order: how much of one stands in the other in whatever
 * words. An article and its rewrite go together all the way; two reporters at one event do not.
 *
 * @param rows sentences that correspond, in text order
 * @param isRewrite true if so much corresponds that one article was made from the other or both from one text
 */
public record Parallel(List<Row> rows, boolean isRewrite) {

    private static final double LEAST = 0.12;
    private static final double STRONG = 0.4;
    private static final double ENOUGH = 0.35;
    private static final double MOVED = 0.25;
    private static final int FEWEST = 4;
    private static final int LONGEST = 400;

    public Parallel {
        rows = List.copyOf(rows);
    }

    /** A sentence of the left article and the one that corresponds to it; likeness from 0 to 1. */
    public record Row(Sentence left, Sentence right, double likeness) {}

    /** The sentences of an article's body with the stems they are known by. */
    record Outline(List<Sentence> sentences, List<Set<String>> stems) {}

    /** An article's sentences; captions, embedded posts and page furniture are left out. */
    static Outline outline(Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        List<Set<String>> stems = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            boolean body = sentence.span().field() == Field.TEXT && sentence.layer() == Layer.NARRATION;
            Set<String> own = body && sentences.size() < LONGEST ? stems(sentence) : Set.of();
            if (own.size() > 2) {
                sentences.add(sentence);
                stems.add(own);
            }
        }
        return new Outline(sentences, stems);
    }

    /** Two articles side by side. */
    static Parallel of(Outline left, Outline right) {
        double[][] like = likenesses(left.stems(), right.stems());
        int[] counterpart = align(like);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counterpart.length; i++) {
            if (counterpart[i] >= 0) {
                rows.add(row(left, right, like, i, counterpart[i]));
            }
        }
        for (int[] pair : moved(like, counterpart)) {
            rows.add(row(left, right, like, pair[0], pair[1]));
        }
        long strong = rows.stream().filter(row -> row.likeness() >= STRONG).count();
        int shorter = Math.min(left.sentences().size(), right.sentences().size());
        return new Parallel(rows, strong >= FEWEST && strong >= ENOUGH * shorter);
    }

    private static Row row(Outline left, Outline right, double[][] like, int i, int j) {
        return new Row(left.sentences().get(i), right.sentences().get(j), like[i][j]);
    }

    /** Dice's coefficient of every sentence with every other: shared stems twice over all stems. */
    private static double[][] likenesses(List<Set<String>> left, List<Set<String>> right) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            for (String stem : right.get(j)) {
                holders.computeIfAbsent(stem, s -> new ArrayList<>()).add(j);
            }
        }
        double[][] like = new double[left.size()][right.size()];
        for (int i = 0; i < like.length; i++) {
            int[] shared = new int[right.size()];
            for (String stem : left.get(i)) {
                holders.getOrDefault(stem, List.of()).forEach(j -> shared[j]++);
            }
            for (int j = 0; j < shared.length; j++) {
                like[i][j] = 2.0
                        * shared[j]
                        / Math.max(1, left.get(i).size() + right.get(j).size());
            }
        }
        return like;
    }

    /** The pairing in order that has the greatest sum of likenesses: for each left sentence its right one, or -1. */
    private static int[] align(double[][] like) {
        int width = like.length == 0 ? 0 : like[0].length;
        double[][] best = new double[like.length + 1][width + 1];
        for (int i = like.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                double paired = like[i][j] < LEAST ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] counterpart = new int[like.length];
        Arrays.fill(counterpart, -1);
        int i = 0;
        int j = 0;
        while (i < like.length && j < width) {
            if (like[i][j] >= LEAST && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                counterpart[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return counterpart;
    }

    /** Sentences left over on both sides that are each other's likest: a rewrite may change the order. */
    private static List<int[]> moved(double[][] like, int[] counterpart) {
        int width = like.length == 0 ? 0 : like[0].length;
        boolean[] taken = new boolean[width];
        Arrays.stream(counterpart).filter(j -> j >= 0).forEach(j -> taken[j] = true);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < like.length; i++) {
            int there = counterpart[i] >= 0 ? -1 : likest(like[i], taken);
            if (there >= 0 && like[i][there] >= MOVED && likest(like, there, counterpart) == i) {
                found.add(new int[] {i, there});
            }
        }
        return found;
    }

    private static int likest(double[] row, boolean[] taken) {
        int best = -1;
        for (int j = 0; j < row.length; j++) {
            best = !taken[j] && (best < 0 || row[j] > row[best]) ? j : best;
        }
        return best;
    }

    private static int likest(double[][] like, int column, int[] counterpart) {
        int best = -1;
        for (int i = 0; i < like.length; i++) {
            best = counterpart[i] < 0 && (best < 0 || like[i][column] > like[best][column]) ? i : best;
        }
        return best;
    }

    private static Set<String> stems(Sentence sentence) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isNominal() || token.is("VERB") || token.is("ADJ") || token.is("NUM")) {
                stems.add(Wording.stem(token.lemma()));
            }
        }
        return stems;
    }
}
