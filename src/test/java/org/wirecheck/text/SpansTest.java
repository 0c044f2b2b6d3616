package org.wirecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.text.token.Folding;

class SpansTest {

    private static final Reader READER = new Reader(Lexicon.standard());

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "The mayor",
                        " said ",
                        "“We won’t",
                        " go.”",
                        "\n",
                        "\n\n",
                        " ",
                        "U.S.",
                        " p.m. ",
                        "\"",
                        "'",
                        "’",
                        "‘",
                        "$2.5",
                        "m",
                        ". ",
                        "…",
                        "!",
                        "?",
                        "—",
                        "- ",
                        "(AP)",
                        "\u0000",
                        "\ud83d",
                        "\ude00",
                        "22-year-old",
                        "'70s",
                        "6'3\"",
                        "View Plans",
                        "The council",
                        "]} }}",
                        "— A (@b) May 4, 2024",
                        "http://a.example/b?c=d.",
                        "#WATCH",
                        "@orla",
                        "Photo: AP",
                        "Read more: ",
                        "a@b.example",
                        "é",
                        "\u200b",
                        "\r\n",
                        "2,000",
                        "18 %",
                        "players'",
                        "can't")
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void liesInsideInOrderAndWithoutOverlap(@ForAll("newsLike") String text) {
        Document document = READER.read(Article.of("a", "Courier", text));
        int end = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
            int tokenEnd = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(tokenEnd);
                assertThat(token.text())
                        .isEqualTo(Folding.fold(document.words(token.span())))
                        .isNotEmpty();
                assertThat(token.tag()).isNotEmpty();
                tokenEnd = token.span().end();
            }
            assertThat(tokenEnd).isLessThanOrEqualTo(sentence.span().end());
            end = sentence.span().end();
        }
        for (Marked marked : document.marked()) {
            assertThat(marked.span().covers(marked.content())).isTrue();
            assertThat(marked.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 50)
    void readsTheSameTextTheSameWay(@ForAll("newsLike") String text) {
        assertThat(READER.read(Article.of("a", "b", text))).isEqualTo(READER.read(Article.of("a", "b", text)));
    }
}
