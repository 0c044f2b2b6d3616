package org.wirecheck.kind.utterance;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Severity;

/**
 * One place where two variants print different words.
 *
 * @param kind what sort of difference
 * @param left the words only the left prints there, in order; empty for an insertion
 * @param right the words only the right prints there
 */
record Change(Kind kind, List<Spoken> left, List<Spoken> right) {

    /** Sorts of difference, from harmless to grave. */
    enum Kind {
        COSMETIC,
        MARKED_TRIM,
        SMALL_WORD,
        UNMARKED_TRIM,
        MOVED,
        SUBSTITUTION,
        TERM,
        POLARITY
    }

    Change {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    Change as(Kind other) {
        return new Change(other, left, right);
    }

    boolean isSilent() {
        return kind == Kind.COSMETIC || kind == Kind.MARKED_TRIM;
    }

    Severity severity() {
        return switch (kind) {
            case TERM, POLARITY -> Severity.ERROR;
            case SUBSTITUTION -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    static String forms(List<Spoken> words) {
        return words.stream().map(Spoken::form).collect(Collectors.joining(" "));
    }
}
