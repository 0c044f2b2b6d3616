package org.wirecheck.kind.utterance.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.model.Severity;

/**
 * One place where two variants print different words.
 *
 * @param kind what sort of difference
 * @param left the words only the left prints there, in order; empty for an insertion
 * @param right the words only the right prints there
 */
public record Change(Kind kind, List<Spoken> left, List<Spoken> right) {

    /** Sorts of difference, from harmless to grave. */
    public enum Kind {
        COSMETIC,
        MARKED_TRIM,
        SMALL_WORD,
        UNMARKED_TRIM,
        MOVED,
        SUBSTITUTION,
        TERM,
        POLARITY
    }

    public Change {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The same change judged otherwise. */
    public Change as(Kind other) {
        return new Change(other, left, right);
    }

    /** True if nobody need be told. */
    public boolean isSilent() {
        return kind == Kind.COSMETIC || kind == Kind.MARKED_TRIM;
    }

    /** How much an editor should mind. */
    public Severity severity() {
        return switch (kind) {
            case TERM, POLARITY -> Severity.ERROR;
            case SUBSTITUTION -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    /** The levelled words in one string. */
    public static String forms(List<Spoken> words) {
        return words.stream().map(Spoken::form).collect(Collectors.joining(" "));
    }
}
