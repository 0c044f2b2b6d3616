package org.wirecheck.kind.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

class UtteranceKindTest {

    private static final String LINE =
            "The bridge stays shut until the engineers of the harbour board tell us it is safe";

    @Test
    void keepsSentencesApartThatSomeArticlePrintsBothOf() {
        List<Reading> readings = Bundles.read(LedgerBenchmark.texts(20));

        assertThat(Ledger.of(readings, Lexicon.standard()).entries()).hasSizeBetween(30, 40);
    }

    @Test
    void keepsSilentOnWordForWordReprints() {
        assertThat(between(said(LINE), "Mara Quill told the council: \"" + LINE + ".\""))
                .isEmpty();
    }

    @Test
    void keepsSilentOnContractionsAndCase() {
        assertThat(between(
                        said("We won't open the bridge because it's not safe for the harbour workers"),
                        said("We will not open the bridge because it is not safe for the Harbour workers")))
                .isEmpty();
    }

    @Test
    void keepsSilentOnNationalSpellingAndFigures() {
        assertThat(between(
                        said("We organised two meetings with the harbour workers about the colour of the bridge"),
                        said("We organized 2 meetings with the harbor workers about the color of the bridge")))
                .isEmpty();
    }

    @Test
    void keepsSilentOnAMarkedTrim() {
        assertThat(between(said(LINE), said("The bridge stays shut … tell us it is safe")))
                .isEmpty();
        assertThat(between(said(LINE), said("The bridge stays shut until [they] tell us it is safe")))
                .isEmpty();
    }

    @Test
    void keepsSilentOnAFragment() {
        assertThat(
                        between(
                                said(LINE),
                                "The bridge would stay shut “until the engineers of the harbour board tell us”, Mara Quill said."))
                .isEmpty();
    }

    @Test
    void notesATrimWithoutAMark() {
        assertThat(between(said(LINE), said("The bridge stays shut until the engineers tell us it is safe")))
                .extracting(BundleFinding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void notesASmallWord() {
        assertThat(between(said(LINE), said(LINE.replace("of the harbour", "at the harbour"))))
                .extracting(BundleFinding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void warnsOfASubstitutedWord() {
        BundleFinding found =
                between(said(LINE), said(LINE.replace("engineers", "lawyers"))).get(0);
        assertThat(found.relation()).isEqualTo(Standing.QUOTE_ALTERED);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.sides()).hasSize(2);
        assertThat(found.sides().get(0).evidence().get(0).exact()).isEqualTo(LINE);
    }

    @Test
    void onlyNotesANameInTwoSpellings() {
        assertThat(between(
                        said(LINE.replace("engineers", "men of Qarrani")),
                        said(LINE.replace("engineers", "men of Gharrany"))))
                .extracting(BundleFinding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void callsATermOfArtAnError() {
        assertThat(between(
                        said("We have been given reliable security guarantees by the northern neighbours"),
                        said("We have been given reliable security assurances by the northern neighbours")))
                .extracting(BundleFinding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void callsADroppedNotAnError() {
        assertThat(between(
                        said("We will not close the ferry plant in Lorne this winter"),
                        said("We will close the ferry plant in Lorne this winter")))
                .extracting(BundleFinding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void leavesTwoSentencesOfOneSpeechAlone() {
        assertThat(between(
                        said("We will rebuild the school before the first snow falls"),
                        said("We will pay every farmer who lost a field to the flood")))
                .isEmpty();
    }

    @Test
    void findsOneUtteranceInTwoMouths() {
        List<BundleFinding> found = between(said(LINE), "“" + LINE + ",” said Karl Oster. " + Bundles.CAST);
        assertThat(found).extracting(BundleFinding::relation).containsExactly(Standing.SPEAKER_DIFFERS);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(found.get(0).sides())
                .extracting(BundleFinding.Side::value)
                .containsExactly("Mara Quill", "Karl Oster");
    }

    @Test
    void takesAnOfficeForCompatibleWithAPerson() {
        assertThat(between(said(LINE), "“" + LINE + ",” the harbour police said."))
                .isEmpty();
        assertThat(between(said(LINE), "“" + LINE + ",” the officer said.")).isEmpty();
    }

    @Test
    void leavesAQuotationInsideAQuotationAlone() {
        assertThat(between(
                        said("Only the brave cross the bridge in a storm"),
                        "“I remember how Mara put it: ‘Only the brave cross the bridge in a storm’ and we laughed,” said Karl Oster. "
                                + Bundles.CAST))
                .noneMatch(found -> found.severity().isAlarm());
    }

    @Test
    void findsOneSentencePrintedTwoWaysInOneArticle() {
        String twice = said("I can see the old bridge possibly standing again")
                + "\n\nOn television she put it so.\n\n"
                + said("I could see the old bridge standing again");
        assertThat(between(twice, said("But I can see the old bridge possibly standing again")))
                .extracting(BundleFinding::relation)
                .contains(Standing.SELF_CONTRADICTION);
    }

    @Test
    void alignsByPlaceWhatSharesNoWord() {
        String one =
                "“For years the two largest harbours have watched each other across the sound. That time has ended,” said Mara Quill. "
                        + "“The sound is a safer place today than it was in spring.”";
        String other =
                "“For years the two largest harbours have observed each other across the sound. It is over now,” said Mara Quill. "
                        + "“The sound is a safer place today than it was in spring.”";
        assertThat(between(one, other))
                .filteredOn(found -> found.message().contains("It is over now"))
                .hasSize(1);
    }

    @Test
    void takesWhatTheReferencePrintsForTheLikelierOriginal() {
        String other = said(LINE.replace("engineers", "lawyers"));
        List<String> texts = List.of(other, said(LINE), "QUILL: " + LINE + ".\n\nQ: Until when?\n");
        assertThat(new UtteranceKind().findings(Bundles.read(texts, Role.REFERENCE)))
                .extracting(BundleFinding::message)
                .singleElement()
                .asString()
                .contains("Likelier original: “The bridge stays shut until the engineers");
    }

    @Test
    void countsCopiesOnceWhenItNamesTheLikelierOriginal() {
        String other = said(LINE.replace("engineers", "lawyers"));
        List<Reading> readings = Bundles.read(List.of(other, said(LINE), said(LINE)));
        Origin copies = new Origin(List.of("a2", "a3"), List.of());
        assertThat(new UtteranceKind().findings(readings).get(0).message()).contains("Likelier original");
        assertThat(new UtteranceKind()
                        .findings(readings, List.of(copies))
                        .get(0)
                        .message())
                .doesNotContain("Likelier original");
    }

    @Test
    void keepsUtterancesApartHoweverManyArticlesLookAlike() {
        String[] help = {"help", "assist", "aid"};
        String[] vital = {"vital", "crucial", "important"};
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            texts.add("Mayor Mara Quill showed the plan for the old harbour of Lorne.\n\n"
                    + said("We will build a great wall to " + help[i % 3] + " the people of Lorne")
                    + "\n\nThe council will get money from the ministry for the first stretch.\n\n"
                    + said("It is " + vital[i / 3 % 3] + " to begin before the winter storms") + "\n\n"
                    + "“Nobody loses a house over this " + (i % 2 == 0 ? "plan" : "scheme") + ",” said Karl Oster.");
        }
        assertThat(new UtteranceKind().findings(Bundles.read(texts)))
                .filteredOn(found -> found.relation() == Standing.QUOTE_ALTERED)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void givesTheSameAnswerInAnyOrderOfArticles() {
        String other = said(LINE.replace("engineers", "lawyers"));
        assertThat(between(said(LINE), other).get(0).severity())
                .isEqualTo(between(other, said(LINE)).get(0).severity());
    }

    private static String said(String words) {
        return "“" + words + ",” said Mara Quill.";
    }

    private static List<BundleFinding> between(String one, String other) {
        return new UtteranceKind().findings(Bundles.read(List.of(one, other)));
    }
}
