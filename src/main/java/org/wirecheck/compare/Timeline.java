package org.wirecheck.compare;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;

/**
 * When the articles of a bundle were published. A day without a time of day is no earlier and no later than any hour of it,
 * and an article without a date is neither before nor after another.
 *
 * @param published ISO 8601 dates and date-times by article id
 */
public record Timeline(Map<String, String> published) {

    private static final int DATE = 10;

    public Timeline {
        published = Map.copyOf(published);
    }

    public static Timeline of(Bundle bundle) {
        Map<String, String> published = new TreeMap<>();
        for (Article article : bundle.articles()) {
            if (article.published() != null) {
                published.put(article.id(), article.published());
            }
        }
        return new Timeline(published);
    }

    /** How long after one article the other was published, negative if before it; null if nobody can tell. */
    @Nullable
    Duration between(String one, String other) {
        String first = published.get(one);
        String second = published.get(other);
        if (first == null || second == null) {
            return null;
        }
        boolean timed = first.length() > DATE && second.length() > DATE;
        Duration between = timed
                ? Duration.between(instant(first), instant(second))
                : Duration.between(day(first).atStartOfDay(), day(second).atStartOfDay());
        return between.isZero() ? null : between;
    }

    /** True if one of the two has no date, so that nobody can tell which came first. */
    boolean isOpen(String one, String other) {
        return !published.containsKey(one) || !published.containsKey(other);
    }

    private static LocalDate day(String published) {
        return LocalDate.parse(published.substring(0, DATE));
    }

    /** A time without an offset is taken for UTC. */
    private static LocalDateTime instant(String published) {
        boolean offset = published.substring(DATE).matches(".*(?:Z|[+-][\\d:]+)");
        return offset
                ? OffsetDateTime.parse(published)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(published);
    }
}
