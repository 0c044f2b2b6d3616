package org.wirecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Anchor.Source;
import org.wirecheck.model.Article;
import org.wirecheck.model.Role;
import org.wirecheck.time.expression.Timex;

class AnchorsTest {

    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);

    @Test
    void takesThePublicationDay() {
        assertThat(anchors(published("a", "2026-05-04", "They met on Friday.")))
                .containsEntry("a", anchor(MAY_4, Source.PUBLISHED, "a"));
    }

    @Test
    void prefersADatelineOfTheDayBefore() {
        assertThat(anchors(published("a", "2026-05-05", "OSTMARK, May 4 (Wire) -- They met today.")))
                .containsEntry("a", anchor(MAY_4, Source.DATELINE, "a"));
    }

    @Test
    void readsADateLineOfItsOwn() {
        assertThat(anchors(plain("a", "Mill burns\n\nMay 4, 2026 18:24\nThe mill burned on Friday.")))
                .containsEntry("a", anchor(MAY_4, Source.DATELINE, "a"));
    }

    @Test
    void doesNotTakeAnEventOfThePastForIt() {
        assertThat(anchors(published("a", "2026-05-04", "The mill of March 3, 2019, burned again.")))
                .containsEntry("a", anchor(MAY_4, Source.PUBLISHED, "a"));
    }

    @Test
    void borrowsWhatTheOtherArticlesAgreeOn() {
        Map<String, Anchor> anchors = anchors(
                plain("a", "The mill burned on Friday."),
                published("b", "2026-05-03", "It burned."),
                published("c", "2026-05-04", "It burned."),
                published("d", "2025-01-01", "Another mill."));
        assertThat(anchors).containsEntry("a", anchor(MAY_4, Source.CONSENSUS, "c"));
    }

    @Test
    void readsThePostAnArticleEmbeds() {
        assertThat(anchors(plain("a", "The mill burned today.\n— Mill News (@mill) May 4, 2026\nOn Friday it stood.")))
                .containsEntry("a", anchor(MAY_4, Source.TEXT, "a"));
    }

    @Test
    void saysSoWhenNothingTellsTheDay() {
        assertThat(anchors(plain("a", "It burned on Friday."), plain("b", "It burned.")))
                .containsEntry("a", Anchor.NONE);
    }

    private static Map<String, Anchor> anchors(Article... articles) {
        TimeReader reader = new TimeReader();
        Map<String, List<Timex>> times = new LinkedHashMap<>();
        List.of(articles).forEach(article -> times.put(article.id(), reader.read(article)));
        return Anchors.of(List.of(articles), times);
    }

    private static Anchor anchor(LocalDate day, Source source, String article) {
        return new Anchor(day, source, article);
    }

    private static Article plain(String id, String text) {
        return Article.of(id, "Outlet " + id, text);
    }

    private static Article published(String id, String day, String text) {
        return new Article(id, "Outlet " + id, day, null, null, null, Role.PUBLISHED, text);
    }
}
