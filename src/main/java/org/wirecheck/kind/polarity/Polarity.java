package org.wirecheck.kind.polarity;

import java.util.Locale;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Value;

/**
 * Whether something is so: {@code accept(council; offer)=no flat} for "the council rejected the offer".
 *
 * @param predicate verb or adjective, of a pair of opposites the one that says yes
 * @param subject who does it, or empty if the clause does not say or a pronoun does
 * @param object to whom or what, or empty
 */
public record Polarity(String predicate, String subject, String object, boolean holds, Grade grade) implements Value {

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

    @Override
    public String notation() {
        String written = grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return predicate + "(" + subject + "; " + object + ")=" + (holds ? "yes" : "no") + " " + written;
    }

    @Override
    public String question() {
        return predicate + " " + object;
    }

    @Override
    public String label() {
        String what = (subject + " " + predicate + " " + object).strip();
        return (holds ? "" : "not: ")
                + what
                + (grade == Grade.FLAT ? "" : " (" + grade.name().toLowerCase(Locale.ROOT) + ")");
    }

    /** How two answers to one question stand to each other; unrelated if the question is not the same. */
    Relation to(Polarity other) {
        boolean same = predicate.equals(other.predicate) && object.equals(other.object);
        boolean subjects =
                subject.equals(other.subject) || !object.isEmpty() && (subject.isEmpty() || other.subject.isEmpty());
        boolean supposed = (grade == Grade.SUPPOSED) != (other.grade == Grade.SUPPOSED);
        if (!same || !subjects || supposed) {
            return Relation.UNRELATED;
        }
        if (holds != other.holds) {
            return grade == other.grade && grade.isDecided() ? Relation.CONTRADICTS : Relation.OVERLAPS;
        }
        if (grade == other.grade) {
            return subject.equals(other.subject)
                    ? Relation.EQUIVALENT
                    : subject.isEmpty() ? Relation.REFINED_BY : Relation.REFINES;
        }
        return grade.compareTo(other.grade) < 0 ? Relation.REFINES : Relation.REFINED_BY;
    }
}
