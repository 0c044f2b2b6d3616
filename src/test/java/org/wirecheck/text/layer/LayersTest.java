package org.wirecheck.text.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Role;

class LayersTest {

    private static final Layers LAYERS = new Layers(Lexicon.standard());
    private static final String FIRST =
            "Mayor Ada Lund of Orla said on Tuesday that the old bridge would close for two weeks.";
    private static final String LAST = "The council had voted for the closure by seven votes to two a month before.";

    private static String layersOf(String text) {
        Article article = Article.of("a", "The Dale Courier", text);
        List<String> lines = LAYERS.read(article).stream()
                .map(block -> block.layer().name().charAt(0) + ":" + article.words(block.span()))
                .toList();
        return String.join("\n", lines);
    }

    private static Layer between(String line) {
        Article article = Article.of("a", "The Dale Courier", FIRST + "\n" + line + "\n" + LAST);
        return LAYERS.read(article).get(1).layer();
    }

    private static Layer after(String line) {
        Article article = Article.of("a", "The Dale Courier", FIRST + "\n" + LAST + "\n" + line);
        return LAYERS.read(article).get(2).layer();
    }

    @Test
    void takesAShortTitledLineForASubhead() {
        assertThat(between("A Bridge Too Old")).isEqualTo(Layer.HEADLINE);
    }

    @Test
    void takesAnotherStorysHeadlineForBoilerplate() {
        assertThat(between("Pumpkin farmer in Verlo wins prize for third year running"))
                .isEqualTo(Layer.BOILERPLATE);
    }

    @Test
    void keepsASentenceThatLacksItsStop() {
        assertThat(between("The mayor of Orla said the council was told of the closure of the bridge"))
                .isEqualTo(Layer.NARRATION);
    }

    @Test
    void keepsShortSentences() {
        assertThat(between("Nobody was hurt.")).isEqualTo(Layer.NARRATION);
        assertThat(between("“Never.”")).isEqualTo(Layer.NARRATION);
        assertThat(after("She did.")).isEqualTo(Layer.NARRATION);
    }

    @Test
    void takesWhatWebsitesWriteForBoilerplate() {
        for (String line : List.of(
                "Advertisement",
                "Story continues below",
                "Read more: Ferry fares to rise",
                "RELATED | Ferry fares to rise",
                "Share this article",
                "Sign up for our newsletter",
                "Become a member to support our mission and access exclusive content.",
                "Follow @dalecourier",
                "ada.lund@dalecourier.example",
                "© 2024 Dale Media. All rights reserved.",
                "Last updated: 4 May 2024, 10:15 GMT",
                "By Odo Marsh and Ina Feld",
                "The Dale Courier",
                "(0 votes)",
                "___",
                "]} }}")) {
            assertThat(after(line)).as(line).isEqualTo(Layer.BOILERPLATE);
        }
    }

    @Test
    void leavesSentencesWithSuchWordsAlone() {
        for (String line : List.of(
                "She asked residents to sign up for the ferry instead.",
                "Related work on the quay would take a month, she said.",
                "Also, the ferry would run at night.",
                "More than forty people have shared photos of the cracks on Facebook.",
                "The town subscribes to a warning service run by the state.")) {
            assertThat(between(line)).as(line).isEqualTo(Layer.NARRATION);
        }
    }

    @Test
    void takesTheLineBeforeAPostsSignatureAlong() {
        assertThat(layersOf(FIRST
                        + "\nOur bridge is closed from Monday. pic.twitter.com/ab12\n— Orla Town (@orlatown) May 4, 2024\n"
                        + LAST))
                .contains("E:Our bridge is closed", "E:— Orla Town", "N:The council");
    }

    @Test
    void takesAPostFromItsFirstLine() {
        assertThat(layersOf(FIRST
                        + "\n#WATCH | Orla | Cracks in the bridge\n“It may fall,” says the mayor.\n— DNA (@dna) May 4, 2024\n"
                        + LAST))
                .contains("E:#WATCH", "E:“It may fall", "N:The council");
    }

    @Test
    void takesALineWithAPictureCreditForACaption() {
        assertThat(between("Cracks in the bridge at Orla, May 4, 2024. Photo: AP/DNA"))
                .isEqualTo(Layer.CAPTION);
        assertThat(between("The old bridge seen from the quay on Sunday. (WXOR)"))
                .isEqualTo(Layer.CAPTION);
        assertThat(between("FILE - In this May 4, 2023, file photo, a boat passes the bridge."))
                .isEqualTo(Layer.CAPTION);
    }

    @Test
    void cutsDebrisAndMastheadsInsideTheLine() {
        assertThat(layersOf("Orla Bridge to Close for WeeksDale Extra\nOrla Bridge to Close for Weeks\n" + FIRST
                        + "]} }}\n" + LAST))
                .contains("H:Orla Bridge to Close for Weeks", "B:Dale Extra", "N:" + FIRST, "B:]} }}");
    }

    @Test
    void takesRepeatedLinesForBoilerplate() {
        String slogan = "News for a Town That Never Sleeps";
        assertThat(layersOf(FIRST + "\n" + slogan + "\n" + LAST + "\n" + slogan + "\nThe ferry will run at night."))
                .doesNotContain("N:" + slogan, "H:" + slogan);
    }

    @Test
    void joinsASentenceBrokenAtALink() {
        assertThat(layersOf(FIRST + "\nThe council, led by\nOdo Marsh\n, met on Monday.\n" + LAST))
                .contains("N:The council, led by\nOdo Marsh\n, met on Monday.");
    }

    @Test
    void partsTheSitesNameFromTheHeadline() {
        Article article = new Article(
                "a",
                "wxor.example",
                null,
                "Bridge at Orla to Close - WXOR 5 News, Weather",
                null,
                null,
                Role.PUBLISHED,
                FIRST);
        assertThat(LAYERS.headline(article))
                .extracting(Block::layer)
                .containsExactly(Layer.HEADLINE, Layer.BOILERPLATE);
        assertThat(article.words(LAYERS.headline(article).get(0).span())).isEqualTo("Bridge at Orla to Close");
    }
}
