package org.wirecheck.view.collation;

/**
 * How many outlets hold a version, for a row too wide to be seen at once.
 *
 * @param words in which one of them holds it
 */
public record Share(int version, int shade, String words, int outlets) {}
