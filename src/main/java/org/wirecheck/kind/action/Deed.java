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

    /** Opens the verb of what is still ahead: "will acquire", "agreed to buy". */
    static final String AHEAD = "will ";

    private static final String KILLER = " in killing of";

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
        return isOfKnown() ? verb : verb + " " + noun(patient);
    }

    /** The verb alone, whether done or ahead. */
    String act() {
        return verb.startsWith(AHEAD) ? verb.substring(AHEAD.length()) : verb;
    }

    /** True for "was charged with the murder of": another who was is another killer. */
    boolean isOfOneKiller() {
        return verb.endsWith(KILLER);
    }

    /** True if the cast knows whom it befell. */
    boolean isOfKnown() {
        return patient.contains(":");
    }

    /** True if both befell one: "the race" may be "the mayoral race", but "the first goal" is not "the last goal". */
    boolean isDoneTo(Deed other) {
        boolean bare = patient.equals(noun(other.patient)) || other.patient.equals(noun(patient));
        return patient.equals(other.patient) || !isOfKnown() && !other.isOfKnown() && bare;
    }

    private static String noun(String patient) {
        return patient.substring(patient.lastIndexOf(' ') + 1);
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
