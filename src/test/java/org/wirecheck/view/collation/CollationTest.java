package org.wirecheck.view.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.view.Marking;
import org.wirecheck.view.StoryView;

class CollationTest {

    private static final Article ONE = Article.of("A", "Bay Post", "The fire injured 12 people.");
    private static final Article TWO = Article.of("B", "Quay Times", "The fire injured 21 people.");
    private static final Article COPY = Article.of("C", "Harbour News", "The fire injured 12 people.");

    @Test
    void putsCopiesSideBySideUnderOneBracket() {
        Collation collation = StoryView.of(report()).collation();
        assertThat(collation.columns())
                .extracting(Column::outlet)
                .containsExactly("Bay Post", "Harbour News", "Quay Times");
        assertThat(collation.columns()).extracting(Column::edge).containsExactly("first", "last", "");
        assertThat(collation.brackets()).extracting(Bracket::span).containsExactly(2, 1);
        assertThat(collation.brackets().get(0).why()).isEqualTo("they share whole sentences");
    }

    @Test
    void showsEveryOutletsOwnWordsAndSilence() {
        Row row = StoryView.of(report()).collation().differing().get(0);
        assertThat(row.cells().get(0)).extracting(Held::words, Held::version).containsExactly(tuple("12", 1));
        assertThat(row.cells().get(1)).isEmpty();
        assertThat(row.cells().get(2)).extracting(Held::words, Held::version).containsExactly(tuple("21", 2));
        assertThat(row.told()).isEqualTo("0 2");
    }

    @Test
    void makesOneCellOfNeighboursThatAreSilent() {
        Held held = new Held(1, 0, "12", "", "");
        Held other = new Held(2, 1, "21", "", "");
        Row row = new Row(
                Reports.harbour().discrepancies().get(0),
                "",
                "",
                Marking.NONE,
                List.of(List.of(), List.of(), List.of(held), List.of(held, other), List.of()));
        assertThat(row.runs())
                .extracting(Cell::at, Cell::span, Cell::isSilent)
                .containsExactly(tuple(0, 2, true), tuple(2, 1, false), tuple(3, 1, false), tuple(4, 1, true));
        assertThat(row.shares())
                .extracting(Share::version, Share::words, Share::outlets)
                .containsExactly(tuple(1, "12", 2), tuple(2, "21", 1));
    }

    @Test
    void namesACopyAsOneWhereItsColumnStandsAlone() {
        assertThat(StoryView.of(report()).collation().columns())
                .extracting(Column::alone)
                .containsExactly("Bay Post (shares an origin)", "Harbour News (shares an origin)", "Quay Times");
    }

    @Test
    void showsWhatTheDeskDecided() {
        Marking dismissed = new Marking("dismissed", "Dismissed by ana", null);
        Row row = StoryView.of(report(), finding -> dismissed, 1)
                .collation()
                .differing()
                .get(0);
        assertThat(row.marking().isDecided()).isTrue();
        assertThat(Marking.NONE.isDecided()).isFalse();
        assertThat(new Marking("open", "", null).isDecided()).isFalse();
    }

    private static Report report() {
        Finding finding = new Finding(
                "f",
                "casualties",
                Standing.CONTRADICTS,
                Severity.ERROR,
                "people",
                "How many people were injured?",
                "m",
                List.of(Reports.version("12", ONE, "12"), Reports.version("21", TWO, "21")),
                List.of());
        return new Report(
                "story",
                Verdict.BLOCK,
                List.of(finding),
                List.of(),
                List.of(),
                List.of(
                        new Origin(List.of("A", "C"), List.of("they share whole sentences")),
                        new Origin(List.of("B"), List.of())),
                List.of(ONE, TWO, COPY).stream()
                        .map(article -> new ArticleSummary(article, Anchor.NONE, "en", 1))
                        .toList(),
                List.of(),
                Map.of());
    }
}
