package org.wirecheck.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;
import org.wirecheck.view.StoryView;

class ArticleViewTest {

    @Test
    void givesBackTheVeryText() {
        for (ArticleView view : StoryView.of(Reports.tricky()).articles()) {
            Article article = Reports.tricky().articles().get(view.number() - 1).article();
            assertThat(words(view.text())).isEqualTo(article.text());
            assertThat(words(view.headline())).isEqualTo(article.content(Field.HEADLINE));
        }
    }

    @Test
    void marksOverlappingFactsForBoth() {
        ArticleView view = view(
                "\ud83d\ude00 Ana Roe left at noon.",
                List.of(),
                finding("a", Standing.CONTRADICTS, Severity.ERROR, "Ana Roe left"),
                finding("b", Standing.AGREES, Severity.NOTE, "left at noon"));
        assertThat(view.text())
                .extracting(Piece::words, Piece::standing, Piece::facts)
                .containsExactly(
                        tuple("\ud83d\ude00 ", "", ""),
                        tuple("Ana Roe ", "differs", "1"),
                        tuple("left", "differs", "1 2"),
                        tuple(" at noon", "agrees", "2"),
                        tuple(".", "", ""));
    }

    @Test
    void drawsEveryKindOfFactItsOwnLine() {
        assertThat(List.of("people", "place", "office", "quantity", "date", "utterance", "polarity", ""))
                .extracting(ArticleViewTest::line)
                .containsExactly("person", "place", "office", "number", "time", "words", "event", "event");
    }

    private static String line(String kind) {
        Article article = Article.of("A", "Bay Post", "Ana Roe left.");
        Evidence evidence = Evidence.at(article, Span.of(0, 7), Layer.NARRATION, null);
        List<Version> versions = List.of(new Version("v", List.of("A"), 1, List.of(evidence)));
        Finding finding =
                new Finding("f", "t", Standing.CONTRADICTS, Severity.NOTE, "s", "Who?", "m", versions, List.of(), kind);
        return new Fact(finding, 1, evidence).kind().word();
    }

    @Test
    void countsEvidenceOfTheHeadlineInTheHeadline() {
        ArticleView view = StoryView.of(Reports.tricky()).articles().get(0);
        assertThat(view.headline())
                .filteredOn(Piece::isMarked)
                .extracting(Piece::words)
                .containsExactly("Head");
    }

    @Test
    void greysBoilerplateAroundAFact() {
        ArticleView view = view(
                "Share this. Ana Roe left.",
                List.of(Span.of(0, 11)),
                finding("a", Standing.CONTRADICTS, Severity.ERROR, "this. Ana"));
        assertThat(view.text()).extracting(Piece::words).containsExactly("Share ", "this.", " Ana", " Roe left.");
        assertThat(view.text()).extracting(Piece::isGreyed).containsExactly(true, true, false, false);
    }

    @Test
    void linksNoAddressThatIsNoneOfTheWeb() {
        Article article =
                new Article("A", "Bay Post", null, null, null, "javascript:alert(1)", Role.PUBLISHED, "Ana Roe left.");
        Report report = report(article, List.of());
        assertThat(StoryView.of(report).articles().get(0).address()).isEmpty();
    }

    private record Told(String id, Standing standing, Severity severity, String words) {}

    private static Told finding(String id, Standing standing, Severity severity, String words) {
        return new Told(id, standing, severity, words);
    }

    private static ArticleView view(String text, List<Span> boilerplate, Told... told) {
        Article article = Article.of("A", "Bay Post", text);
        return StoryView.of(report(article, boilerplate, told)).articles().get(0);
    }

    private static Report report(Article article, List<Span> boilerplate, Told... told) {
        List<Finding> findings = List.of(told).stream()
                .map(each -> {
                    int start = article.text().indexOf(each.words());
                    Span span = Span.of(start, start + each.words().length());
                    Evidence evidence = Evidence.at(article, span, Layer.NARRATION, null);
                    return new Finding(
                            each.id(),
                            "office",
                            each.standing(),
                            each.severity(),
                            "s",
                            "Who?",
                            "m",
                            List.of(new Version("v", List.of("A"), 1, List.of(evidence))),
                            List.of());
                })
                .toList();
        return new Report(
                "story",
                Verdict.PASS,
                findings.stream().filter(f -> f.relation().isDiscrepancy()).toList(),
                findings.stream().filter(f -> !f.relation().isDiscrepancy()).toList(),
                List.of(),
                List.of(),
                List.of(new ArticleSummary(article, Anchor.NONE, "en", 1, boilerplate)),
                List.of(),
                java.util.Map.of());
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
