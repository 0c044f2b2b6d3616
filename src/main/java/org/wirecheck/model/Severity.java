package org.wirecheck.model;

/** How much a finding asks of an editor: a note never stops anything; warnings and errors are alarms. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    public boolean isAlarm() {
        return this != NOTE;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
