package org.wirecheck.time.expression;

/** To which side of its anchor an expression lies: by its own words ("last", "next") or by the tense of its clause. */
public enum Lean {
    UNKNOWN,
    PAST,
    FUTURE,
    LAST,
    THIS,
    NEXT
}
