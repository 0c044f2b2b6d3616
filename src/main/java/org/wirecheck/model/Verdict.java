package org.wirecheck.model;

/** What the desk's gate does with a story. */
public enum Verdict {
    PASS,
    WARN,
    BLOCK
}
