package org.wirecheck.lexicon;

/**
 * An entry and the tokens it was found in: {@code from} inclusive, {@code to} exclusive, counted in tokens of the
 * list that was searched.
 */
public record Found<T>(T entry, int from, int to) {
    /** How many tokens the entry covers; at least 1. */
    public int length() {
        return to - from;
    }
}
