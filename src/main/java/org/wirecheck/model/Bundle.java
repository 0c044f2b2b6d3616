package org.wirecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of one story, in the order they were handed in; at least two for a check, ids unique. */
public record Bundle(String id, @Nullable String title, List<Article> articles) {

    public Bundle {
        articles = List.copyOf(articles);
    }
}
