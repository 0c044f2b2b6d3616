package org.wirecheck.align;

import java.util.List;
import org.wirecheck.model.Context;

/**
 * How alike two contexts are by their words, weighted by how much each word tells in this bundle.
 *
 * @param around cosine over all words near the values, 0 to 1
 * @param sentence cosine over the words of their own sentences, 0 to 1
 * @param rare shared words of their own sentences by their squared weights, added up, at most 4
 */
record Likeness(double around, double sentence, double rare) {

    private static final double ENOUGH = 4;

    static Likeness of(Profile left, Profile right) {
        double around = 0;
        double own = 0;
        double rare = 0;
        int i = 0;
        int j = 0;
        while (i < left.ids().length && j < right.ids().length) {
            int step = Integer.compare(left.ids()[i], right.ids()[j]);
            if (step == 0) {
                around += left.around()[i] * right.around()[j];
                own += left.own()[i] * right.own()[j];
                rare += Math.min(left.tells()[i], right.tells()[j]);
            }
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return new Likeness(
                ratio(around, left.aroundNorm() * right.aroundNorm()),
                ratio(own, left.ownNorm() * right.ownNorm()),
                Math.min(ENOUGH, rare));
    }

    /** The share of the few words right before and after that are the same, whatever their order. */
    static double beside(Context left, Context right) {
        double shared = shared(left.before(), right.before()) + shared(left.after(), right.after());
        int least = Math.min(left.before().size(), right.before().size())
                + Math.min(left.after().size(), right.after().size());
        return ratio(shared, least);
    }

    /** On how many sides the directly neighbouring word is the same: 0, 1 or 2. */
    static int next(Context left, Context right) {
        return sameFirst(left.before(), right.before()) + sameFirst(left.after(), right.after());
    }

    /** The share of the named people, places and organisations of the sentence that names fewer. */
    static double named(Context left, Context right) {
        int least = Math.min(left.entities().size(), right.entities().size());
        int shared = 0;
        if (least > 0) {
            for (String entity : left.entities()) {
                shared += right.entities().contains(entity) ? 1 : 0;
            }
        }
        return ratio(shared, least);
    }

    private static int sameFirst(List<String> left, List<String> right) {
        return !left.isEmpty() && !right.isEmpty() && left.get(0).equals(right.get(0)) ? 1 : 0;
    }

    private static double shared(List<String> left, List<String> right) {
        int shared = 0;
        for (String word : left) {
            shared += right.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
