package org.wirecheck.kind.utterance.ledger;

import org.wirecheck.model.Span;

/**
 * A word inside quotation marks, levelled for comparison.
 *
 * @param form lower case, one national spelling, contractions written out, numbers in figures
 * @param stem the form without its ending: "agreements" and "agreement" share one
 * @param small true for function words
 * @param wild true for what an editor put in brackets: it stands for whatever was there
 * @param afterGap true if an ellipsis, a bracket or a break of the quotation stands before it
 */
public record Spoken(String form, String stem, boolean small, boolean wild, boolean afterGap, Span span) {

    /** True for a word that carries meaning of its own. */
    public boolean isContent() {
        return !small && !wild;
    }
}
