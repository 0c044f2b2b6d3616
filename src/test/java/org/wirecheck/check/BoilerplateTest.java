package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

class BoilerplateTest {

    @Test
    void joinsNeighboursAndLeavesTheStoryOut() {
        Article article = Article.of("A", "Bay Post", "Share. Print.\nAna Roe left. Subscribe.");
        Document document = new Document(
                article,
                List.of(
                        sentence(0, 6, Layer.BOILERPLATE),
                        sentence(7, 13, Layer.BOILERPLATE),
                        sentence(14, 27, Layer.NARRATION),
                        sentence(28, 38, Layer.BOILERPLATE)),
                List.of(),
                "en");
        assertThat(Boilerplate.of(document)).extracting(article::words).containsExactly("Share. Print.", "Subscribe.");
        assertThat(Boilerplate.of(document)).containsExactly(Span.of(0, 13), Span.of(28, 38));
    }

    private static Sentence sentence(int start, int end, Layer layer) {
        return new Sentence(Span.of(start, end), layer, 0, List.of(), List.of(), List.of());
    }
}
