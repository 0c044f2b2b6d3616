package org.wirecheck.desk.entry;

/** What somebody may do: read; also change stories and decide; also set policies, keys and webhooks. */
public enum Clearance {
    READER,
    EDITOR,
    ADMIN;

    /** True if this clearance is enough where {@code needed} is asked for. */
    public boolean covers(Clearance needed) {
        return compareTo(needed) >= 0;
    }

    /** The word in policies and answers: "editor". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
