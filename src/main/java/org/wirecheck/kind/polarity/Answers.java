package org.wirecheck.kind.polarity;

import java.util.Locale;
import org.wirecheck.model.Relation;

/** Notations → polarities, and two polarities → how they stand to each other. */
final class Answers {

    private Answers() {}

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it is not written as {@link #notation()} writes
     */
    static Polarity parse(String notation) {
        int open = notation.indexOf('(');
        int between = notation.indexOf("; ", Math.max(open, 0));
        int close = notation.indexOf(")=", Math.max(between, 0));
        int space = notation.lastIndexOf(' ');
        if (open < 1 || between < 0 || close < 0 || space < close) {
            throw new IllegalArgumentException("no polarity: " + notation);
        }
        String answer = notation.substring(close + 2, space);
        if (!answer.equals("yes") && !answer.equals("no")) {
            throw new IllegalArgumentException("neither yes nor no: " + notation);
        }
        return new Polarity(
                notation.substring(0, open),
                notation.substring(open + 1, between),
                notation.substring(between + 2, close),
                answer.equals("yes"),
                Grade.valueOf(
                        notation.substring(space + 1).toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** How two answers to one question stand to each other; unrelated if the question is not the same. */
    static Relation relation(Polarity one, Polarity other) {
        boolean same = one.predicate().equals(other.predicate()) && one.object().equals(other.object());
        boolean subjects = one.subject().equals(other.subject())
                || !one.object().isEmpty()
                        && (one.subject().isEmpty() || other.subject().isEmpty());
        boolean supposed = (one.grade() == Grade.SUPPOSED) != (other.grade() == Grade.SUPPOSED);
        if (!same || !subjects || supposed) {
            return Relation.UNRELATED;
        }
        if (one.holds() != other.holds()) {
            return one.grade() == other.grade() && one.grade().isDecided() ? Relation.CONTRADICTS : Relation.OVERLAPS;
        }
        if (one.grade() == other.grade()) {
            return one.subject().equals(other.subject())
                    ? Relation.EQUIVALENT
                    : one.subject().isEmpty() ? Relation.REFINED_BY : Relation.REFINES;
        }
        return one.grade().compareTo(other.grade()) < 0 ? Relation.REFINES : Relation.REFINED_BY;
    }
}
