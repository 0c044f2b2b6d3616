package org.wirecheck.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Span;

class PassageTest {

    @Test
    void showsTheWholeSentence() {
        assertThat(around("It rained. Mr. Roe met Gen. J. Vale for [two hours] on Monday. Then he left.", "two hours"))
                .isEqualTo("Mr. Roe met Gen. J. Vale for [two hours] on Monday.");
    }

    @Test
    void endsWhereTheEvidenceEndsTheSentence() {
        assertThat(around("He spoke. “We were lucky.” She nodded.", "“We were lucky.”"))
                .isEqualTo("[“We were lucky.”]");
    }

    @Test
    void staysWithinTheLine() {
        assertThat(around("A headline\nTwelve died\nmore", "Twelve")).isEqualTo("[Twelve] died");
    }

    @Test
    void cutsAWordWithoutEndButNoPairOfSurrogates() {
        String smileys = "\ud83d\ude00".repeat(5000);
        String shown = around(smileys + "12" + smileys, "12");
        assertThat(shown)
                .hasSizeLessThan(600)
                .startsWith("…\ud83d\ude00")
                .endsWith("\ud83d\ude00…")
                .contains("[12]");
    }

    private static String around(String text, String words) {
        String plain = text.replace("[", "").replace("]", "");
        Article article = Article.of("A", "Bay Post", plain);
        int start = plain.indexOf(words);
        Passage passage = Passage.around(
                Evidence.at(article, Span.of(start, start + words.length()), Layer.NARRATION, null), article);
        return passage.before() + "[" + words + "]" + passage.after();
    }
}
