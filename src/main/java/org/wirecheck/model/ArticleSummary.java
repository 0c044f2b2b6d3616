package org.wirecheck.model;

import java.util.List;

/**
 * What a report says of an article it read: how it came in and how far it could be read.
 *
 * @param boilerplate stretches of the text that tell nothing of the story, in text order and never touching one another
 */
public record ArticleSummary(Article article, Anchor anchor, String language, int sentences, List<Span> boilerplate) {

    public ArticleSummary {
        // Reports that were kept before boilerplate was told have none
        boilerplate = boilerplate == null ? List.of() : List.copyOf(boilerplate);
    }

    /** An article that is story from end to end. */
    public ArticleSummary(Article article, Anchor anchor, String language, int sentences) {
        this(article, anchor, language, sentences, List.of());
    }
}
