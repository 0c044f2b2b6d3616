package org.wirecheck.numeral;

/** A hedge found beside a number: which, and from {@code start} to {@code end} its words together with the number. */
public record Hedged(Hedge hedge, int start, int end) {}
