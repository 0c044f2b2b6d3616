package org.wirecheck.model;

/** When a verb group places its event, seen from the time of writing. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
