package org.wirecheck.model;

/**
 * A stretch inside quotation marks, before anyone asked who says it.
 *
 * @param span with the marks
 * @param content the words inside the marks
 * @param closed false if the closing mark is missing, as in all but the last paragraph of a long quotation
 */
public record Marked(Span span, Span content, boolean closed) {}
