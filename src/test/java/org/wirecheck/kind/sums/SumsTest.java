package org.wirecheck.kind.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Standing;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

class SumsTest {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());
    private static final Linker LINKER = new Linker(Lexicon.standard());
    private static final Anchor MAY = new Anchor(LocalDate.of(2031, 5, 14), Anchor.Source.PUBLISHED, "a");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven people were shot, two men and three women. | 2 + 3 = 5",
                "Five people were killed: two officers and four students. | 2 + 4 = 6",
                "Four people, a man, his wife and a boy, drowned off Velda. | 1 + 1 + 1 = 3",
                "Police held five people — a couple and two students — in Lorne. | 2 + 2 = 4",
                "The boat carried 12 passengers, six men, three women and two children. | 6 + 3 + 2 = 11"
            })
    void findsPartsThatDoNotAddUp(String text, String sum) {
        assertThat(findings(new PartsKind(), text)).singleElement().satisfies(finding -> {
            assertThat(finding.relation()).isEqualTo(Standing.SELF_CONTRADICTION);
            assertThat(finding.sides().get(1).value()).isEqualTo(sum);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seven people were shot, two men and five women.",
                "Nine people, including two nurses and a driver, were hurt.",
                "Nine people were hurt, among them two nurses and a driver.",
                "Five people were shot, two fatally.",
                "Five people were shot, two men and three women were held.",
                "Some five people were killed: two officers and four students.",
                "Two of the seven people, a man and a boy, were saved.",
                "The blaze killed three men, a woman and a child.",
                "Five people died: two men aged 23 and 31 and two women."
            })
    void leavesListsAloneThatAddUpOrAreNotFull(String text) {
        assertThat(findings(new PartsKind(), text)).isEmpty();
    }

    @Test
    void findsSharesOfOneVoteAboveTheWhole() {
        assertThat(findings(new SharesKind(), "Dolan won 54 per cent of the vote and Marr 49 per cent."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("Harbour Post gives shares of one vote that come to 103%."));
        assertThat(findings(new SharesKind(), "He said that 120% of local voters had turned out."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dolan won 54 per cent of the vote, up from 49 per cent.",
                "Dolan won 54 per cent of the vote with 99 per cent of the ballots in.",
                "Dolan won 61 per cent of the vote with 99 per cent of the results in.",
                "Sales rose by 140 per cent.",
                "The dam held 104 per cent of its capacity."
            })
    void leavesSharesOfOtherWholesAlone(String text) {
        assertThat(findings(new SharesKind(), text)).isEmpty();
    }

    @Test
    void findsAnAgeThatDoesNotFitTheYearOfBirth() {
        assertThat(findings(new BirthYearKind(), "Ruth Dolan, 34, runs the mill. Dolan was born in 1987 in Velda."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "Harbour Post gives Ruth Dolan as 34 but born in 1987; Ruth Dolan turns 44 in 2031."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth Dolan, 43, runs the mill. Dolan was born in 1987 in Velda.",
                "Ruth Dolan, 44, runs the mill. Dolan was born in 1987 in Velda.",
                "Ruth Dolan, 20, was a clerk when the mill burned. Dolan was born in 1987 in Velda.",
                "Ruth Dolan, 34, runs the mill. Her father, Peter Marr, was born in 1957."
            })
    void leavesAgesAloneThatFitOrAreOfAnotherDay(String text) {
        assertThat(findings(new BirthYearKind(), text)).isEmpty();
    }

    private static List<BundleFinding> findings(BundleKind kind, String text) {
        Document document = SYNTAX.parse(READER.read(Article.of("a", "Harbour Post", text)));
        return kind.findings(List.of(new Reading(document, LINKER.link(List.of(document)), List.of(), MAY)));
    }
}
