package org.wirecheck.kind.utterance.wording;

import java.util.HashMap;
import java.util.Map;
import org.wirecheck.kind.utterance.ledger.Variant;

/** Compares variants and remembers the outcome: several questions are asked of one pair. For one bundle and one thread. */
public final class Comparisons {

    private final Judge judge;
    private final Map<Pair, Comparison> known = new HashMap<>();

    public Comparisons(Judge judge) {
        this.judge = judge;
    }

    private record Pair(Variant left, Variant right) {}

    /** The two variants word by word. */
    public Comparison of(Variant left, Variant right) {
        return known.computeIfAbsent(new Pair(left, right), pair -> Comparison.of(left, right, judge));
    }
}
