package org.wirecheck.model;

/** A word a value hangs on: its base form and where it stands. */
public record Word(String lemma, Span span) {}
