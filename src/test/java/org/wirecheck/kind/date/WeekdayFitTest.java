package org.wirecheck.kind.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

class WeekdayFitTest {

    @Test
    void findsAWeekdayThatDoesNotFitItsDate() {
        List<BundleFinding> findings = findings("The mill burned on Friday, Aug. 16, 2025, and fell.");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("Harbour Post calls 16 August 2025 a Friday, but it was a Saturday.");
            assertThat(finding.sides().get(0).evidence().get(0).exact()).isEqualTo("Friday");
            assertThat(finding.sides().get(1).evidence().get(0).exact()).contains("Aug. 16, 2025");
        });
    }

    @Test
    void findsAWeekdayWhoseDateStandsInBrackets() {
        assertThat(findings("The mill burned early Friday (Aug. 16, 2025) and fell."))
                .hasSize(1);
        assertThat(findings("The mill burned early Saturday (Aug. 16, 2025) and fell."))
                .isEmpty();
    }

    @Test
    void leavesARightWeekdayAlone() {
        assertThat(findings("The mill burned on Saturday, Aug. 16, 2025, and fell."))
                .isEmpty();
    }

    @Test
    void countsMidnightToTheDayItIsNamedWith() {
        assertThat(findings("She was shot shortly after midnight on Sunday, April 7, 2024, in Velda."))
                .isEmpty();
        assertThat(findings("She was shot at midnight on Monday, April 7, 2024, in Velda."))
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.sides().get(0).evidence().get(0).exact())
                        .isEqualTo("Monday"));
    }

    @Test
    void leavesADateWithoutAYearAloneWhereNothingTellsIt() {
        assertThat(findings("The mill burned on Friday, Aug. 16, and fell.")).isEmpty();
    }

    private static List<BundleFinding> findings(String text) {
        Article article = Article.of("a", "Harbour Post", text);
        Sentence sentence = Sentence.of(Span.of(0, text.length()), Layer.NARRATION, 0, List.of());
        Document document = new Document(article, List.of(sentence), List.of(), "en");
        return new WeekdayFit().findings(List.of(new Reading(document, Cast.empty(), List.of(), Anchor.NONE)));
    }
}
