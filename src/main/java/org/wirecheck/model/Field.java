package org.wirecheck.model;

/** The part of an article a span counts in: its body text or its headline. */
public enum Field {
    TEXT,
    HEADLINE
}
