package org.wirecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Role;
import org.wirecheck.model.Sentence;

class ReaderTest {

    private static final Reader READER = new Reader(Lexicon.standard());

    private static Document read(String text) {
        return READER.read(Article.of("a", "The Dale Courier", text));
    }

    private static List<String> sentences(String text) {
        Document document = read(text);
        return document.sentences().stream().map(s -> document.words(s.span())).toList();
    }

    private static List<Layer> layers(String text) {
        return read(text).sentences().stream().map(Sentence::layer).toList();
    }

    private static String tags(String text) {
        return String.join(
                " ",
                read(text).sentences().get(0).tokens().stream()
                        .map(t -> t.text() + "/" + t.tag())
                        .toList());
    }

    @Test
    void keepsAbbreviationsAndInitialsInsideTheSentence() {
        assertThat(
                        sentences(
                                "Sen. Mara J. Holt of the U.S. Senate met Dr. Ode Lund at 5 p.m. Tuesday in St. Orla. He left on Aug. 4."))
                .containsExactly(
                        "Sen. Mara J. Holt of the U.S. Senate met Dr. Ode Lund at 5 p.m. Tuesday in St. Orla.",
                        "He left on Aug. 4.");
    }

    @Test
    void keepsAPlaceInsideATitleAndASuffixInsideAName() {
        assertThat(sentences(
                        "The interim N.J. Police Chief came. He was taken to Karl Oster Jr. Hospital by bus. They live in"
                                + " D.C. Police came."))
                .containsExactly(
                        "The interim N.J. Police Chief came.",
                        "He was taken to Karl Oster Jr. Hospital by bus.",
                        "They live in D.C.",
                        "Police came.");
    }

    @Test
    void cutsWhereTheBlankIsMissing() {
        assertThat(sentences("Two men died.The shooting began at noon.Police came."))
                .containsExactly("Two men died.", "The shooting began at noon.", "Police came.");
    }

    @Test
    void keepsTheClosingMarkWithItsSentence() {
        assertThat(sentences("“We won. It is over.” Holt smiled."))
                .containsExactly("“We won.", "It is over.”", "Holt smiled.");
    }

    @Test
    void leavesTheSpeakerWithTheQuestion() {
        assertThat(sentences("“Who did it?” Mara Holt asked reporters.")).hasSize(1);
    }

    @Test
    void splitsPossessivesContractionsAndCurrency() {
        assertThat(tags("Orla’s mayor didn’t pay $2.5 million."))
                .isEqualTo("Orla/PROPN 's/PART mayor/NOUN did/AUX n't/PART pay/VERB $/SYM 2.5/NUM million/NUM ./PUNCT");
    }

    @Test
    void keepsHyphenatedWordsWhole() {
        assertThat(tags("The three-hour talks freed a 22-year-old.")).contains("three-hour/ADJ", "22-year-old/NOUN");
    }

    @Test
    void readsTheHeadlineInItsOwnField() {
        Document document = READER.read(new Article(
                "a",
                "Courier",
                null,
                "Holt Wins",
                null,
                null,
                Role.PUBLISHED,
                "Mara Holt won the vote in Orla on Friday."));
        assertThat(document.sentences().get(0).span().field()).isEqualTo(Field.HEADLINE);
        assertThat(document.sentences().get(1).span().field()).isEqualTo(Field.TEXT);
    }

    @Test
    void cutsAButtonFromTheSentenceItIsGluedTo() {
        String text = "The mayor spoke for an hour.\nView PlansThe council then voted to close the bridge.";
        assertThat(layers(text)).containsExactly(Layer.NARRATION, Layer.BOILERPLATE, Layer.NARRATION);
        assertThat(sentences(text)).contains("The council then voted to close the bridge.");
    }

    @Test
    void readsNothingInAnotherLanguage() {
        Document document =
                read("Der Bürgermeister von Orla ist nach dem Treffen mit den Ministern nicht zu sprechen gewesen.");
        assertThat(document.language()).isEqualTo("de");
        assertThat(document.sentences()).isEmpty();
    }
}
