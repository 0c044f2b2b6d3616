package org.wirecheck.kind;

import org.wirecheck.model.Span;

/**
 * Somebody or something that takes part in what a clause tells.
 *
 * @param key id of the cast's entity ("Jane Roe" under any of her names), or the lemma of the head noun, or empty for a
 *     pronoun nobody resolved; several are joined by "+"
 * @param known true if the cast knows whom the words mean
 * @param lemma of the head noun as printed
 */
public record Participant(String key, boolean known, Span span, String lemma) {

    /** True if both can be the same: a pronoun nobody resolved can be anybody. */
    public boolean canBe(Participant other) {
        return key.isEmpty() || other.key.isEmpty() || key.equals(other.key);
    }
}
