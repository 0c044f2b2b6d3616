package org.wirecheck.time;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.time.grammar.Sightings;

/**
 * An article skimmed for times: its words and what may be a time at each of them, worked out once however many readers ask.
 * Safe for several threads.
 *
 * @param headline null if the article has none
 */
public record Skim(@Nullable Sightings headline, Sightings text) {

    public static Skim of(Article article) {
        String headline = article.headline();
        return new Skim(headline == null ? null : Sightings.of(headline), Sightings.of(article.text()));
    }
}
