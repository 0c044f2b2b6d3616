package org.wirecheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Anchor.Source;
import org.wirecheck.model.Article;
import org.wirecheck.time.expression.Timex;

/**
 * The day each article of a bundle counts its relative times from: its date line or {@code published}, else a full date its
 * text gives for the event, else what the bundle's other articles agree on, else none. The clock is never asked.
 */
public final class Anchors {

    /** Articles of one story lie within so many days of one another. */
    private static final long STORY_DAYS = 7;

    private Anchors() {}

    /** The anchor of every article by id, in the order of the bundle; {@code times} holds each article's expressions. */
    public static Map<String, Anchor> of(List<Article> articles, Map<String, List<Timex>> times) {
        Map<String, Anchor> own = new LinkedHashMap<>();
        for (Article article : articles) {
            own.put(article.id(), own(article, times.getOrDefault(article.id(), List.of())));
        }
        Anchor consensus = consensus(own);
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        own.forEach((id, anchor) -> anchors.put(id, isTrusted(anchor, consensus) ? anchor : borrowed(consensus)));
        return anchors;
    }

    private static boolean isTrusted(Anchor anchor, Anchor consensus) {
        boolean text = anchor.source() == Source.TEXT && anchor.day() != null && consensus.day() != null;
        boolean far = text && Math.abs(ChronoUnit.DAYS.between(anchor.day(), consensus.day())) > STORY_DAYS;
        return anchor.day() != null && !far;
    }

    private static Anchor borrowed(Anchor consensus) {
        return consensus.day() == null
                ? Anchor.NONE
                : new Anchor(consensus.day(), Source.CONSENSUS, consensus.article());
    }

    private static Anchor own(Article article, List<Timex> times) {
        LocalDate published = published(article.published());
        LocalDate line = DateLines.day(article.text(), times, published);
        if (line != null && (published == null || isJustBefore(line, published))) {
            return new Anchor(line, Source.DATELINE, article.id());
        }
        if (published != null) {
            return new Anchor(published, Source.PUBLISHED, article.id());
        }
        LocalDate told = DateLines.told(article.text(), times);
        return told == null ? Anchor.NONE : new Anchor(told, Source.TEXT, article.id());
    }

    private static boolean isJustBefore(LocalDate line, LocalDate published) {
        long days = ChronoUnit.DAYS.between(line, published);
        return days >= 0 && days <= 3;
    }

    private static @Nullable LocalDate published(@Nullable String value) {
        if (value == null || value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** The day most articles stand by: the largest group within a week, of it the latest published or else told day. */
    private static Anchor consensus(Map<String, Anchor> own) {
        List<Anchor> known = new ArrayList<>();
        own.values().stream().filter(a -> a.day() != null).forEach(known::add);
        known.sort(Comparator.comparing((Anchor a) -> String.valueOf(a.day()))
                .thenComparing(a -> String.valueOf(a.article())));
        List<Anchor> best = List.of();
        int from = 0;
        for (int to = 0; to < known.size(); to++) {
            while (ChronoUnit.DAYS.between(known.get(from).day(), known.get(to).day()) > STORY_DAYS) {
                from++;
            }
            if (to - from + 1 >= best.size()) {
                best = known.subList(from, to + 1);
            }
        }
        return best.stream()
                .filter(a -> a.source() != Source.TEXT)
                .reduce((first, second) -> second)
                .orElse(best.isEmpty() ? Anchor.NONE : best.get(best.size() - 1));
    }
}
