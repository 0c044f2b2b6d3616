package org.wirecheck.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Quotation.Mechanism;
import org.wirecheck.text.Reader;

class SpeakersTest {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Linker LINKER = new Linker(Lexicon.standard());
    private static final Speakers SPEAKERS = new Speakers(Lexicon.standard());

    @Test
    void readsTheNameAfterTheCue() {
        assertThat(sources("“We will open the bridge on Friday,” said Mara Quill."))
                .containsExactly("We will open the bridge on Friday, <- Mara Quill CUE");
    }

    @Test
    void readsTheNameBeforeTheCue() {
        assertThat(sources("“We will open the bridge on Friday,” Mara Quill told reporters in Lorne."))
                .containsExactly("We will open the bridge on Friday, <- Mara Quill CUE");
    }

    @Test
    void looksPastWhatStandsBetweenCommas() {
        assertThat(sources("“We will open it,” Mara Quill, the mayor of Lorne, a town on the coast, said on Friday."))
                .containsExactly("We will open it, <- Mara Quill CUE");
    }

    @Test
    void givesBothHalvesOfASplitQuotationToOneSpeaker() {
        assertThat(sources("“The bridge is safe,” said Mara Quill. “We will open it on Friday.”"))
                .containsExactly(
                        "The bridge is safe, <- Mara Quill CUE",
                        "We will open it on Friday. <- Mara Quill CONTINUATION");
    }

    @Test
    void pointsAtThePronoun() {
        String text = "Mara Quill came to the bridge at noon. “It is safe,” she said to the crowd.";
        Quotation found = direct(text).get(0);
        assertThat(words(text, found)).isEqualTo("she");
        assertThat(found.speakerName()).isEqualTo("Mara Quill");
        assertThat(found.mechanism()).isEqualTo(Mechanism.PRONOUN);
    }

    @Test
    void readsADescription() {
        assertThat(sources("“The bridge is not safe at all,” said a spokesman for the harbour board."))
                .containsExactly("The bridge is not safe at all, <- a spokesman DESCRIPTION");
    }

    @Test
    void readsANameBeforeAColon() {
        assertThat(sources("Mara Quill: “The bridge is safe and we will open it.”"))
                .containsExactly("The bridge is safe and we will open it. <- Mara Quill COLON");
    }

    @Test
    void followsAndAndParticiplesToTheirSubject() {
        assertThat(sources("Mara Quill thanked the crew and left, adding that the bridge was “as good as new again”."))
                .containsExactly("as good as new again <- Mara Quill CUE");
    }

    @Test
    void passesOverWhoIsOnlyTalkedAbout() {
        assertThat(sources("Mara Quill said she thought that the repair was “a very big thing for us”."))
                .containsExactly("a very big thing for us <- Mara Quill CUE");
    }

    @Test
    void givesAQuotationThatStandsAloneToWhoSpokeBefore() {
        assertThat(sources(
                        "Mara Quill said the bridge would open on Friday.\n\n“It has been a long wait for all of us.”"))
                .containsExactly("It has been a long wait for all of us. <- Mara Quill PREVIOUS_SPEAKER");
    }

    @Test
    void leavesAPassiveWithoutASpeaker() {
        assertThat(direct("The bridge was called “a danger to everybody in town” last year.")
                        .get(0)
                        .mechanism())
                .isNotEqualTo(Mechanism.CUE);
    }

    @Test
    void readsAccordingTo() {
        assertThat(sources("The bridge is “as good as new again”, according to Mara Quill."))
                .containsExactly("as good as new again <- Mara Quill CUE");
    }

    @Test
    void leavesTitlesOfWorksAlone() {
        assertThat(direct("She starred in “The Long Road Home” for three years before moving to Lorne."))
                .isEmpty();
    }

    @Test
    void readsReportedSpeechWithItsHolder() {
        String text = "Mara Quill said that the bridge would open on Friday.";
        Quotation found = all(text).get(0);
        assertThat(found.direct()).isFalse();
        assertThat(text.substring(found.content().start(), found.content().end()))
                .isEqualTo("the bridge would open on Friday");
        assertThat(found.speakerName()).isEqualTo("Mara Quill");
    }

    @Test
    void takesSheForWhoSpokeBefore() {
        assertThat(direct("Mara Quill said the ferry was late again. “We have waited long enough,” she said.")
                        .get(0)
                        .speakerName())
                .isEqualTo("Mara Quill");
    }

    private static List<String> sources(String text) {
        return direct(text).stream()
                .map(q -> text.substring(q.content().start(), q.content().end()) + " <- " + words(text, q) + " "
                        + q.mechanism())
                .toList();
    }

    private static String words(String text, Quotation quotation) {
        var source = quotation.source();
        return source == null ? "?" : text.substring(source.start(), source.end());
    }

    private static List<Quotation> direct(String text) {
        return all(text).stream().filter(Quotation::direct).toList();
    }

    private static List<Quotation> all(String text) {
        String story =
                text + "\n\nMara Quill is the mayor of Lorne and has been for six years, and the town has one bridge.";
        Document document = READER.read(Article.of("a", "Gazette", story));
        Cast cast = LINKER.link(List.of(document));
        return SPEAKERS.attribute(document, cast).stream()
                .filter(q -> q.content().end() <= text.length())
                .toList();
    }
}
