package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Two articles side by side; captions, embedded posts and page furniture are left out. */
    public static Parallel of(Reading left, Reading right) {
        List<Sentence> one = sentences(left);
        List<Sentence> other = sentences(right);
        List<Row> rows = new ArrayList<>(align(one, other));
        rows.addAll(moved(one, other, rows));
        long strong = rows.stream().filter(row -> row.likeness() >= STRONG).count();
        boolean rewrite = strong >= FEWEST && strong >= ENOUGH * Math.min(one.size(), other.size());
        return new Parallel(rows, rewrite);
    }

    private static List<Sentence> sentences(Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            boolean body = sentence.span().field() == Field.TEXT && sentence.layer() == Layer.NARRATION;
            if (body && sentences.size() < LONGEST && stems(sentence).size() > 2) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** The pairing in order that has the greatest sum of likenesses. */
    private static List<Row> align(List<Sentence> one, List<Sentence> other) {
        List<Set<String>> left = one.stream().map(Parallel::stems).toList();
        List<Set<String>> right = other.stream().map(Parallel::stems).toList();
        double[][] like = new double[one.size()][other.size()];
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                like[i][j] = dice(left.get(i), right.get(j));
                double paired = like[i][j] < LEAST ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (like[i][j] >= LEAST && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                rows.add(new Row(one.get(i), other.get(j), like[i][j]));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return rows;
    }

    /** Sentences left over on both sides that are each other's likest: a rewrite may change the order. */
    private static List<Row> moved(List<Sentence> one, List<Sentence> other, List<Row> rows) {
        List<Sentence> left = one.stream()
                .filter(s -> rows.stream().noneMatch(r -> r.left().equals(s)))
                .toList();
        List<Sentence> right = other.stream()
                .filter(s -> rows.stream().noneMatch(r -> r.right().equals(s)))
                .toList();
        List<Row> found = new ArrayList<>();
        for (Sentence sentence : left) {
            Row there = likest(sentence, right);
            Row back = there == null ? null : likest(there.right(), left);
            if (there != null && back != null && back.right().equals(sentence) && there.likeness() >= MOVED) {
                found.add(there);
            }
        }
        return found;
    }

    private static @Nullable Row likest(Sentence sentence, List<Sentence> others) {
        Row best = null;
        for (Sentence other : others) {
            double likeness = dice(stems(sentence), stems(other));
            if (best == null || likeness > best.likeness()) {
                best = new Row(sentence, other, likeness);
            }
        }
        return best;
    }

    private static double dice(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
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
