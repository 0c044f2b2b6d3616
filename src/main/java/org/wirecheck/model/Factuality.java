package org.wirecheck.model;

/**
 * How an article commits itself to what it says.
 *
 * @param negated the clause denies it
 * @param modal lemma of the modal or attitude that holds it open ("may", "plan", "allege"), or empty for a flat statement
 * @param tense of its clause
 */
public record Factuality(boolean negated, String modal, Tense tense) {

    public static final Factuality FLAT = new Factuality(false, "", Tense.UNKNOWN);
}
