package org.wirecheck.desk.entry;

import java.util.Locale;

/** How a finding stands to the run before. */
public enum Change {
    NEW,
    UNCHANGED,
    GONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
