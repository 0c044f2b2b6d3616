package org.wirecheck.model;

/**
 * Two claims of one fact type that may be about the same thing.
 *
 * @param affinity how alike what they hang on is, 0 to 1
 * @param relation of their values
 * @param why what the affinity is made of, in a plain sentence
 */
public record Pair(Claim left, Claim right, double affinity, Relation relation, String why) {

    /** The other end. */
    public Claim other(Claim claim) {
        return claim.equals(left) ? right : left;
    }
}
