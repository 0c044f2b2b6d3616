package org.wirecheck.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {

    private static final String LONG =
            "Mayor Ada Lund of Orla said on Tuesday that the old bridge would close for two weeks, and that "
                    + "nobody had been asked. The council had voted for the closure by seven votes to two a month before that day.";

    private static final String PAGE =
            """
            <html lang="en"><head><title>Orla bridge closes | Dale</title>
            <link rel="canonical" href="https://dale.example/orla">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Orla bridge \\"closes\\"",
             "datePublished":"2024-05-04T10:15:00+02:00","author":[{"@type":"Person","name":"Odo Marsh"}]}</script></head>
            <body><nav><p>Home</p></nav><article><h1>Orla bridge "closes"</h1><p>%s</p>
            <div class="share-bar"><p>Share</p></div>
            <figure><img src="a.jpg"><figcaption>The bridge on Sunday.</figcaption></figure>
            <p>It will<br>open <b>again</b>.</p><aside><p>More stories</p></aside></article>
            <footer><p>Copyright</p></footer></body></html>
            """
                    .formatted(LONG);

    @Test
    void keepsParagraphsAndCaptionsAndDropsWhatStandsAround() {
        assertThat(HtmlArticles.read(PAGE).text())
                .isEqualTo(LONG + "\n\nThe bridge on Sunday.\n\nIt will\nopen again.");
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        HtmlArticle article = HtmlArticles.read(PAGE);
        assertThat(article.headline()).isEqualTo("Orla bridge \"closes\"");
        assertThat(article.byline()).isEqualTo("Odo Marsh");
        assertThat(article.published()).isEqualTo("2024-05-04T10:15:00+02:00");
        assertThat(article.url()).isEqualTo("https://dale.example/orla");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void takesNoDateThatIsNone() {
        String page =
                "<meta property='article:published_time' content='yesterday'><time datetime='2024-05-04'>May 4</time>";
        assertThat(HtmlArticles.read(page).published()).isEqualTo("2024-05-04");
    }

    @Test
    void readsBytesInTheEncodingThePageNames() {
        String page = "<meta charset='windows-1252'><p>“Orlá” it is</p>";
        assertThat(HtmlArticles.read(page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Orlá” it is");
    }

    @Test
    void findsAnArticleWithoutAnArticleElement() {
        String page = "<body><div><p>Menu</p></div><div id='x'><p>" + LONG + "</p><p>" + LONG + "</p></div></body>";
        assertThat(HtmlArticles.read(page).text()).isEqualTo(LONG + "\n\n" + LONG);
    }

    @Test
    void readsDeepNestingAndNothing() {
        assertThat(HtmlArticles.read("<div>".repeat(20_000) + "Hello").text()).contains("Hello");
        assertThat(HtmlArticles.read("").text()).isEmpty();
    }
}
