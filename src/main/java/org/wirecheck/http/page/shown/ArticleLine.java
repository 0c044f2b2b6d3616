package org.wirecheck.http.page.shown;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.model.Article;

/**
 * An article on the list of those a story has.
 *
 * @param role "published", "draft" or "reference"
 * @param published or empty
 * @param headline or empty
 */
public record ArticleLine(
        String id,
        String outlet,
        String role,
        String published,
        String headline,
        String address,
        int version,
        String by,
        When filed) {

    public static ArticleLine of(String story, Filed filed, ZoneId zone) {
        Article article = filed.article();
        return new ArticleLine(
                article.id(),
                article.outlet(),
                article.role().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(article.published(), ""),
                Objects.requireNonNullElse(article.headline(), ""),
                Address.story(story, "articles", article.id()),
                filed.version(),
                filed.by(),
                When.of(filed.at(), zone));
    }
}
