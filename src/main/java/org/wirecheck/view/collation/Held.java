package org.wirecheck.view.collation;

/**
 * What one outlet says to a question.
 *
 * @param version counts from 1
 * @param shade which of the page's shades the version has
 * @param words the outlet's own
 * @param value what they were read as where that says more, or empty
 * @param place the id of the words' place in the article, or empty
 */
public record Held(int version, int shade, String words, String value, String place) {}
