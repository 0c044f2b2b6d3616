package org.wirecheck.desk.entry;

import java.time.Instant;
import org.wirecheck.model.Article;

/**
 * One version of an article; versions are kept when a newer one is filed.
 *
 * @param version from 1
 * @param place where it stands in the bundle, from 0; a replaced article keeps its place
 * @param removed true if this version takes the article out of the story; the text is that of the last one
 */
public record Filed(Article article, int version, int place, boolean removed, Instant at, String by) {}
