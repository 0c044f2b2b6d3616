package org.wirecheck.desk.entry;

import java.util.Locale;

/** Where a finding stands with the desk. */
public enum State {
    OPEN,
    /** Decided before the values changed; the decision no longer holds. */
    LAPSED,
    CONFIRMED,
    WAIVED,
    DISMISSED;

    /** True if the gate has to look at it: a confirmed discrepancy is still one until somebody corrects it. */
    public boolean isOpen() {
        return this != WAIVED && this != DISMISSED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
