package org.wirecheck.model;

/**
 * Two claims of one fact type that may be about the same thing.
 *
 * @param affinity how alike what they hang on is, 0 to 1
 * @param relation of their values
 * @param why what the affinity is made of, in a plain sentence
 */
public record Pair(Claim left, Claim right, double affinity, Relation relation, String why) {

    private static final double CERTAIN = 1e-9;

    /** The other end. */
    public Claim other(Claim claim) {
        return claim.equals(left) ? right : left;
    }

    /** The same pair after one more sign for it (above 0) or against it (below), counted in logits. */
    public Pair weighed(double sign, String because) {
        double moved = 1 / (1 + Math.exp(-logit(affinity) - sign));
        return new Pair(left, right, moved, relation, why + "; " + because);
    }

    /** The sum of signs that makes an affinity: 0 for 0.5, rising with it; finite for 0 and 1. */
    public static double logit(double affinity) {
        double inside = Math.max(CERTAIN, Math.min(1 - CERTAIN, affinity));
        return Math.log(inside / (1 - inside));
    }
}
