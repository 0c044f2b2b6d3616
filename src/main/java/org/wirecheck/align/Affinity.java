package org.wirecheck.align;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Context;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Word;

/**
 * How alike the things are that two values hang on, 0 to 1: the words around them weighted by how much they tell in this
 * bundle, the governing noun, the verb, and who is named. What sets two things apart for certain ("two <em>other</em> men", a
 * rate against a total, another person) makes it 0.
 */
final class Affinity {

    private static final double WORDS = 0.50;
    private static final double BESIDE = 0.15;
    private static final double GOVERNOR = 0.18;
    private static final double PREDICATE = 0.12;
    private static final double NAMED = 0.05;
    private static final double UNLIKE = -0.6;
    private static final double RELATED = 0.6;

    private final Weights weights;
    private final Lexicon lexicon;

    Affinity(Weights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
    }

    /** The parts an affinity is made of; {@code total} is what decides. */
    record Parts(double words, double beside, double governor, double predicate, double named, double total) {

        static final Parts APART = new Parts(0, 0, 0, 0, 0, 0);

        String why() {
            return String.format(
                    Locale.ROOT,
                    "contexts alike %.2f (shared words %.2f, next words %.2f, governor %.2f, verb %.2f, names %.2f)",
                    total,
                    words,
                    beside,
                    governor,
                    predicate,
                    named);
        }
    }

    Parts of(Claim left, Claim right) {
        if (areApart(left, right)) {
            return Parts.APART;
        }
        Hook l = left.mention().hook();
        Hook r = right.mention().hook();
        double words = cosine(left.context().words(), right.context().words());
        double governor = alike(l.governor(), r.governor(), Pos.NOUN);
        double predicate = alike(l.predicate(), r.predicate(), Pos.VERB);
        double named = named(left, right);
        double beside = beside(left.context(), right.context());
        double total = WORDS * words + BESIDE * beside + GOVERNOR * governor + PREDICATE * predicate + NAMED * named;
        if (left.subject().entity() != null) {
            // The same person's or thing's value: who it is of is known, only which of his values is open.
            total = 0.5 + 0.5 * total;
        }
        return new Parts(words, beside, governor, predicate, named, Math.max(0, Math.min(1, total)));
    }

    private static boolean areApart(Claim left, Claim right) {
        Hook l = left.mention().hook();
        Hook r = right.mention().hook();
        String one = left.subject().entity();
        String other = right.subject().entity();
        boolean otherSubject = (one != null || other != null) && !java.util.Objects.equals(one, other);
        return otherSubject
                || !l.traits().equals(r.traits())
                || left.value().question().isEmpty()
                        && left.factuality().negated() != right.factuality().negated();
    }

    private double alike(@Nullable Word left, @Nullable Word right, Pos pos) {
        if (left == null || right == null) {
            return 0;
        }
        if (left.lemma().equals(right.lemma())) {
            return 1;
        }
        double related = lexicon.wordNet().related(left.lemma(), right.lemma(), pos);
        return related >= 0.5 ? RELATED : UNLIKE;
    }

    /** The share of the words right before and after that are the same, position aside. */
    private static double beside(Context left, Context right) {
        double shared = shared(left.before(), right.before()) + shared(left.after(), right.after());
        int least = Math.min(left.before().size(), right.before().size())
                + Math.min(left.after().size(), right.after().size());
        return least == 0 ? 0 : shared / least;
    }

    private static double shared(List<String> left, List<String> right) {
        return left.stream().filter(right::contains).count();
    }

    private static double named(Claim left, Claim right) {
        var l = left.context().entities();
        var r = right.context().entities();
        if (l.isEmpty() || r.isEmpty()) {
            return 0;
        }
        long shared = l.stream().filter(r::contains).count();
        return (double) shared / Math.min(l.size(), r.size());
    }

    private double cosine(Map<String, Double> left, Map<String, Double> right) {
        double dot = 0;
        for (var word : left.entrySet()) {
            Double other = right.get(word.getKey());
            if (other != null) {
                double weight = weights.of(word.getKey());
                dot += word.getValue() * other * weight * weight;
            }
        }
        double norm = norm(left) * norm(right);
        return norm == 0 ? 0 : dot / norm;
    }

    private double norm(Map<String, Double> words) {
        double sum = 0;
        for (var word : words.entrySet()) {
            double part = word.getValue() * weights.of(word.getKey());
            sum += part * part;
        }
        return Math.sqrt(sum);
    }
}
