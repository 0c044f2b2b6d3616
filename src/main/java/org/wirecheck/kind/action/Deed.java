package org.wirecheck.kind.action;

import org.wirecheck.model.Value;

/**
 * Who did what to whom: {@code sue(person:Ann Roe; organisation:Acme)}.
 *
 * @param verb the deed, of words for one deed always the same
 * @param agent who does it: id of the cast's entity or lemma of the noun
 * @param patient to whom or what
 */
public record Deed(String verb, String agent, String patient) implements Value {

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it is not written as {@link #notation()} writes
     */
    static Deed parse(String notation) {
        int open = notation.indexOf('(');
        int between = notation.indexOf("; ", Math.max(open, 0));
        if (open < 1 || between < 0 || !notation.endsWith(")") || between + 2 > notation.length() - 1) {
            throw new IllegalArgumentException("no deed: " + notation);
        }
        return new Deed(
                notation.substring(0, open),
                notation.substring(open + 1, between),
                notation.substring(between + 2, notation.length() - 1));
    }

    @Override
    public String notation() {
        return verb + "(" + agent + "; " + patient + ")";
    }

    @Override
    public String question() {
        return verb;
    }

    @Override
    public String label() {
        return name(agent) + " " + verb + " " + name(patient);
    }

    /** True if the other tells the same deed with the two the other way round. */
    boolean isTurned(Deed other) {
        return verb.equals(other.verb)
                && agent.equals(other.patient)
                && patient.equals(other.agent)
                && !agent.equals(patient);
    }

    /** "Ann Roe" of "person:Ann Roe". */
    static String name(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
