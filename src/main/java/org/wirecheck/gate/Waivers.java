package org.wirecheck.gate;

import java.time.LocalDate;
import java.util.Set;

/** Who may let a finding stand for a while, and how long at most. @param by "reader", "editor", "admin", or names */
public record Waivers(Set<String> by, int days) {

    public Waivers {
        by = Set.copyOf(by);
    }

    /** True if somebody of this name or clearance may waive. */
    public boolean allows(String name, String clearance) {
        return by.contains(name) || by.contains(clearance);
    }

    /** True if a waiver from today until that day, both counted, is short enough. */
    public boolean allows(LocalDate today, LocalDate until) {
        return !until.isBefore(today) && until.isBefore(today.plusDays(days));
    }
}
