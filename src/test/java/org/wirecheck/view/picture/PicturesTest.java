package org.wirecheck.view.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;
import org.wirecheck.view.StoryView;

class PicturesTest {

    private static final long MAY = 1_936_137_600L; // 2031-05-10
    private static final long DAY = 86_400;
    private static final Article ONE = Article.of("A", "Bay Post", "words");
    private static final Article TWO = Article.of("B", "Quay Times", "words");

    @Test
    void showsHedgesAsIntervals() {
        Question question = pictures(differing(
                        extent(Extent.Scale.SECONDS, 4860L, 5940L, "about 90 minutes"),
                        extent(Extent.Scale.SECONDS, 7200L, null, "at least 2 hours")))
                .intervals()
                .get(0);
        assertThat(question.bars())
                .extracting(Bar::from, Bar::to, Bar::told)
                .containsExactly(
                        tuple("4860", "5940", "about 90 minutes, 81 minutes to 99 minutes"),
                        tuple("7200", "", "at least 2 hours, from 120 minutes up"));
    }

    @Test
    void drawsNoAxisForValuesThatShareNone() {
        assertThat(pictures(differing(
                                extent(Extent.Scale.SECONDS, 60L, 60L, "1 minute"),
                                extent(Extent.Scale.NUMBER, 60L, 60L, "60")))
                        .intervals())
                .isEmpty();
        assertThat(pictures(differing(null, null)).intervals()).isEmpty();
    }

    @Test
    void putsFarAwayDaysOnAnAxisOfTheirOwn() {
        List<Panel> panels = pictures(
                        differing(
                                extent(Extent.Scale.MOMENT, MAY, MAY + DAY, "10 May 2031"),
                                extent(Extent.Scale.MOMENT, MAY + DAY, MAY + 2 * DAY, "11 May 2031")),
                        differing(extent(Extent.Scale.MOMENT, MAY - 400 * DAY, MAY - 399 * DAY, "5 April 2030"), null),
                        differing(extent(Extent.Scale.MOMENT, MAY - 400 * DAY, MAY, "2030"), null))
                .timeline();
        assertThat(panels).extracting(Panel::title).containsExactly("April 2030", "May 2031", "Told less exactly");
        assertThat(panels.get(1).questions().get(0).bars())
                .extracting(Bar::told)
                .containsExactly("10 May 2031", "11 May 2031");
    }

    @Test
    void countsWhoAgreesWithWhom() {
        Matrix matrix = StoryView.of(Reports.harbour()).pictures().matrix();
        assertThat(matrix.outlets()).containsExactly("Bay Post", "Quay Times");
        assertThat(matrix.rows().get(0).get(1)).isEqualTo(new Matrix.Cell(0, 2));
        assertThat(matrix.rows().get(0).get(1).level()).isEqualTo(5);
        assertThat(new Matrix.Cell(3, 3).level()).isEqualTo(1);
        assertThat(new Matrix.Cell(0, 0).level()).isZero();
    }

    @Test
    void tiesCopiesToOneKnot() {
        Family family = StoryView.of(Reports.harbour()).pictures().families().get(0);
        assertThat(family.members()).hasSize(2);
        assertThat(family.root()).isEqualTo(2);
        assertThat(family.first()).isEqualTo(-1);
        assertThat(family.why()).isEqualTo("they share whole sentences");
    }

    @Test
    void leadsFromTheArticleThatAppearedFirst() {
        Family known = family("2031-05-11T08:00:00+02:00", "2031-05-11T05:59:00Z", "2031-05-12");
        assertThat(known.first()).isEqualTo(1);
        assertThat(known.root()).isEqualTo(3);
        assertThat(known.standing(1, 1)).isEqualTo("origin 1, came first, 11 May 2031, 05:59 UTC");
        assertThat(known.standing(1, 2)).isEqualTo("origin 1, later, 12 May 2031");
    }

    @Test
    void leadsNowhereWhereNobodyKnowsWhoWasFirst() {
        assertThat(family("2031-05-11T08:00", "2031-05-11", "2031-05-12").first())
                .isEqualTo(-1);
        assertThat(family("2031-05-11", null, "2031-05-12").first()).isEqualTo(-1);
        assertThat(family("2031-05-11T08:00", "2031-05-11T07:00Z").first()).isEqualTo(-1);
        Family unknown = family("2031-05-11", "2031-05-11");
        assertThat(unknown.first()).isEqualTo(-1);
        assertThat(unknown.root()).isEqualTo(2);
        assertThat(unknown.standing(1, 0)).isEqualTo("origin 1, 11 May 2031");
        assertThat(family("2031-05-11").standing(1, 0)).isEqualTo("on its own");
    }

    @Test
    void tellsAWholeYearWithoutItsEnds() {
        long year = 1_924_992_000L; // 2031-01-01
        Question question = pictures(differing(
                        extent(Extent.Scale.MOMENT, year, year + 365 * DAY, "2031"),
                        extent(Extent.Scale.MOMENT, MAY, MAY + 3 * DAY, "about 11 May 2031")))
                .timeline()
                .get(0)
                .questions()
                .get(0);
        assertThat(question.bars())
                .extracting(Bar::told, Bar::tellsMore)
                .containsExactly(tuple("2031", true), tuple("about 11 May 2031, 10 May 2031 to 12 May 2031", true));
    }

    private static Family family(@Nullable String... published) {
        List<ArticleSummary> articles = new ArrayList<>();
        for (String each : published) {
            String id = "A" + articles.size();
            Article article = new Article(id, "Outlet " + id, each, null, null, null, Role.PUBLISHED, "words");
            articles.add(new ArticleSummary(article, Anchor.NONE, "en", 1));
        }
        List<String> ids =
                articles.stream().map(summary -> summary.article().id()).toList();
        Report report = new Report(
                "story",
                Verdict.PASS,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Origin(ids, List.of())),
                articles,
                List.of(),
                Map.of());
        return StoryView.of(report).pictures().families().get(0);
    }

    private static Extent extent(Extent.Scale scale, @Nullable Long from, @Nullable Long to, String label) {
        return new Extent(
                scale,
                "",
                from == null ? null : BigDecimal.valueOf(from),
                to == null ? null : BigDecimal.valueOf(to),
                label);
    }

    private static Finding differing(@Nullable Extent one, @Nullable Extent two) {
        return new Finding(
                "f",
                "event-length",
                Standing.CONTRADICTS,
                Severity.ERROR,
                "meeting",
                "How long was the meeting?",
                "m",
                List.of(version(ONE, one), version(TWO, two)),
                List.of());
    }

    private static Version version(Article article, @Nullable Extent extent) {
        Evidence evidence =
                Evidence.at(article, Span.of(0, 5), Layer.NARRATION, null).measured(extent);
        return new Version("v", List.of(article.id()), 1, List.of(evidence));
    }

    private static Pictures pictures(Finding... findings) {
        return StoryView.of(new Report(
                        "story",
                        Verdict.BLOCK,
                        List.of(findings),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(ONE, TWO).stream()
                                .map(article -> new ArticleSummary(article, Anchor.NONE, "en", 1))
                                .toList(),
                        List.of(),
                        Map.of()))
                .pictures();
    }
}
