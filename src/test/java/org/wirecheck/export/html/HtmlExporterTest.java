package org.wirecheck.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

class HtmlExporterTest {

    private final String page = Reports.written("html", Look.PLAIN, Reports.harbour());

    @Test
    void laysVersionsOutByOutlet() {
        assertThat(page)
                .contains(">Bay Post</a></th>", ">Quay Times</a></th>")
                .contains("<td class=\"v0\"><div>12</div></td><td class=\"v1\"><div>21</div></td>");
    }

    @Test
    void showsTheWordsInTheirContextAndInTheArticle() {
        assertThat(page)
                .contains("Port Lorne injured <mark>12</mark> people.")
                .contains("Port Lorne injured <mark id=\"s1-a1-t44\">12</mark> people.")
                .contains("href=\"#s1-a1-t44\"");
    }

    @Test
    void marksTheChangedWordsOfAQuotation() {
        assertThat(page).contains("We were <ins>very </ins>lucky");
    }

    @Test
    void closesWhatItOpens() {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(page);
        while (tag.find()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).as("closed at %d", tag.start()).isEqualTo(name);
            } else if (!name.equals("meta")) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void namesTheStoryInItsTitle() {
        assertThat(page).contains("<title>harbour-fire · Wirecheck</title>");
    }

    @Test
    void asksNoOtherHostAndRunsNoScript() {
        assertThat(page)
                .doesNotContain("<script", "http://", "https://", "<img", "@import", "url(", " style=")
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-");
    }

    @Test
    void pointsOnlyAtPlacesInThePage() {
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page)
                .containsOnlyOnce("id=\"" + target + "\""));
    }

    @Test
    void letsNoArticleBecomeMarkup() {
        Article hostile = Article.of("\"><b>", "<img src=x>", "</p><script>alert(1)</script> & \u202eback \u0000");
        Finding finding = new Finding(
                "id",
                "t",
                Standing.CONTRADICTS,
                Severity.ERROR,
                "s",
                "<i>q</i>",
                "<u>",
                List.of(Reports.version("<s>", hostile, "</p><script>")),
                List.of("<a>"));
        String written = Reports.written("html", Look.PLAIN, Reports.of(List.of(hostile), List.of(finding)));
        assertThat(written)
                .doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "<s>", "<a>", "\u202e", "\u0000")
                .contains("</mark>alert(1)&lt;/script&gt; &amp; <span class=\"acts\">⟨U+202E⟩</span>back");
    }
}
