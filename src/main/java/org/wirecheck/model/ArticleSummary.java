package org.wirecheck.model;

/** What a report says of an article it read: how it came in and how far it could be read. */
public record ArticleSummary(Article article, Anchor anchor, String language, int sentences) {}
