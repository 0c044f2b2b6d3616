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
        String about = notation.substring(between + 2, close);
        int narrowed = about.indexOf(Polarity.NARROWED);
        return new Polarity(
                notation.substring(0, open),
                notation.substring(open + 1, between),
                narrowed < 0 ? about : about.substring(0, narrowed),
                narrowed < 0 ? "" : about.substring(narrowed + Polarity.NARROWED.length()),
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
        boolean scopes = one.scope().equals(other.scope());
        boolean within = Propositions.isJustice(one.predicate())
                && (one.scope().isEmpty() || other.scope().isEmpty());
        if (!same || !subjects || supposed || !scopes && !within) {
            return Relation.UNRELATED;
        }
        if (one.holds() != other.holds()) {
            // Who was not charged with murder may have been charged; who was not charged was not charged with murder.
            boolean denied = scopes || (one.holds() ? other : one).scope().isEmpty();
            return denied && one.grade().clashes(other.grade()) ? Relation.CONTRADICTS : Relation.OVERLAPS;
        }
        return agreeing(one, other);
    }

    private static Relation agreeing(Polarity one, Polarity other) {
        if (one.grade() != other.grade()) {
            return one.grade().compareTo(other.grade()) < 0 ? Relation.REFINES : Relation.REFINED_BY;
        }
        boolean scopes = one.scope().equals(other.scope());
        boolean subjects = one.subject().equals(other.subject());
        if (scopes && subjects) {
            return Relation.EQUIVALENT;
        }
        boolean less = one.scope().isEmpty() && !scopes;
        boolean unnamed = one.subject().isEmpty() && !subjects;
        if (!scopes && !subjects && less != unnamed) {
            return Relation.OVERLAPS;
        }
        return less || unnamed ? Relation.REFINED_BY : Relation.REFINES;
    }
}
