package org.wirecheck.text.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A news page → its article. Nothing is fetched: what scripts would add is not there. */
public final class HtmlArticles {

    private HtmlArticles() {}

    /** Reads a page that is a string already. Any string is HTML of a kind: plain words come back as one paragraph. */
    public static HtmlArticle read(String html) {
        return read(Jsoup.parse(html));
    }

    /** Reads a page's bytes in the encoding it names itself (byte order mark, meta), else in UTF-8. */
    public static HtmlArticle read(byte[] html) {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(html), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HtmlArticle read(Document page) {
        Metadata metadata = new Metadata(page);
        String headline = metadata.headline();
        String language = page.select("html[lang]").attr("lang");
        return new HtmlArticle(
                new ArticleBody(page, headline).text(),
                headline,
                metadata.byline(),
                metadata.published(),
                metadata.url(),
                metadata.outlet(),
                language.isEmpty() ? null : language);
    }
}
