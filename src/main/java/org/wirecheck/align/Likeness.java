package org.wirecheck.align;

import java.util.List;
import java.util.Map;
import org.wirecheck.model.Context;

/** How alike two contexts are by their words, weighted by how much each word tells in this bundle. */
final class Likeness {

    /** Words at least this near stand in the value's own sentence. */
    private static final double OWN = 0.6;

    private final Weights weights;

    Likeness(Weights weights) {
        this.weights = weights;
    }

    /** Cosine over all words near the values, 0 to 1. */
    double around(Context left, Context right) {
        return cosine(left.words(), right.words(), 0);
    }

    /** Cosine over the words of their own sentences, 0 to 1. */
    double sentence(Context left, Context right) {
        return cosine(left.words(), right.words(), OWN);
    }

    /** Shared words of their own sentences by their squared weights, added up, at most 4. */
    double rare(Context left, Context right) {
        double sum = 0;
        for (var word : left.words().entrySet()) {
            if (word.getValue() >= OWN && right.words().getOrDefault(word.getKey(), 0.0) >= OWN) {
                double weight = weights.of(word.getKey());
                sum += weight * weight;
            }
        }
        return Math.min(4, sum);
    }

    /** The share of the few words right before and after that are the same, whatever their order. */
    static double beside(Context left, Context right) {
        double shared = shared(left.before(), right.before()) + shared(left.after(), right.after());
        int least = Math.min(left.before().size(), right.before().size())
                + Math.min(left.after().size(), right.after().size());
        return least == 0 ? 0 : shared / least;
    }

    /** On how many sides the directly neighbouring word is the same: 0, 1 or 2. */
    static int next(Context left, Context right) {
        return sameFirst(left.before(), right.before()) + sameFirst(left.after(), right.after());
    }

    /** The share of the named people, places and organisations of the sentence that names fewer. */
    static double named(Context left, Context right) {
        if (left.entities().isEmpty() || right.entities().isEmpty()) {
            return 0;
        }
        long shared = left.entities().stream().filter(right.entities()::contains).count();
        return (double) shared / Math.min(left.entities().size(), right.entities().size());
    }

    private static int sameFirst(List<String> left, List<String> right) {
        return !left.isEmpty() && !right.isEmpty() && left.get(0).equals(right.get(0)) ? 1 : 0;
    }

    private static double shared(List<String> left, List<String> right) {
        return left.stream().filter(right::contains).count();
    }

    private double cosine(Map<String, Double> left, Map<String, Double> right, double least) {
        double dot = 0;
        for (var word : left.entrySet()) {
            double other = right.getOrDefault(word.getKey(), 0.0);
            if (other > 0 && other >= least && word.getValue() >= least) {
                double weight = weights.of(word.getKey());
                dot += word.getValue() * other * weight * weight;
            }
        }
        double norm = norm(left, least) * norm(right, least);
        return norm == 0 ? 0 : dot / norm;
    }

    private double norm(Map<String, Double> words, double least) {
        double sum = 0;
        for (var word : words.entrySet()) {
            if (word.getValue() >= least) {
                double part = word.getValue() * weights.of(word.getKey());
                sum += part * part;
            }
        }
        return Math.sqrt(sum);
    }
}
