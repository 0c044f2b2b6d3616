package org.wirecheck.model;

import java.util.List;

/** What was read in every article of a bundle, nothing compared, in the order the articles were handed in. */
public record Annotations(String story, Cast cast, List<Annotated> articles) {

    public Annotations {
        articles = List.copyOf(articles);
    }

    /** One article with the day it counts from, its values and its quotations. */
    public record Annotated(
            Article article, Anchor anchor, String language, List<Mention> mentions, List<Quotation> quotations) {

        public Annotated {
            mentions = List.copyOf(mentions);
            quotations = List.copyOf(quotations);
        }
    }
}
