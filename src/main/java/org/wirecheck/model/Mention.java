package org.wirecheck.model;

/**
 * A value of some kind read from an article.
 *
 * @param kind the kind's id as annotations print it: "duration", "date", "time", "quantity", …
 * @param span the words the value was read from, hedge included only if it is part of them
 * @param bound hedge in TIMEX3-like words: "about", "nearly", "more than", "at least", …; empty if none
 * @param sentence index into the document's sentences
 */
public record Mention(String kind, Span span, Value value, String bound, int sentence, Hook hook) {}
