package org.wirecheck.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
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
                .contains(">Bay Post</a>", ">Quay Times</a>", ">one origin</span>")
                .containsSubsequence(
                        "<td data-outlet=\"Bay Post (shares an origin)\"><div class=\"held s0\">",
                        "<span class=\"version\">1</span><bdi>12</bdi>",
                        "<div class=\"held s1\">",
                        "<bdi>21</bdi>");
    }

    @Test
    void showsTheWordsInTheirSentenceAndInTheArticle() {
        assertThat(page)
                .contains("A fire at the harbour of Port Lorne injured <mark>12</mark> people.</bdi>")
                .contains("<a class=\"fact differs event\" id=\"s1-a1-t44\" href=\"#s1-00000000000000aa\"")
                .contains("href=\"#s1-a1-t44\"");
    }

    @Test
    void marksTheChangedWordsOfAQuotation() {
        assertThat(page).contains("We were <ins>very </ins>lucky");
    }

    @Test
    void closesWhatItOpens() {
        Deque<String> open = new ArrayDeque<>();
        String markup = page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<script type=\"module\">.*?</script>", "");
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>").matcher(markup);
        while (tag.find()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).as("closed at %d", tag.start()).isEqualTo(name);
            } else if (tag.group(3).isEmpty()
                    && !List.of("meta", "input", "col").contains(name)) {
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
    void asksNoOtherHost() {
        assertThat(page).doesNotContain(" src=", "<img", "<link", "@import", "url(", " style=", "fetch(");
    }

    @Test
    void runsNothingButWhatItsPolicyNames() throws Exception {
        String policy = page.replace("&#39;", "'");
        assertThat(policy).contains("default-src 'none'; style-src 'sha256-");
        List<String> inline = Pattern.compile("(?s)<(style|script)[^>]*>(.*?)</\\1>")
                .matcher(page)
                .results()
                .map(found -> found.group(2))
                .toList();
        assertThat(inline).hasSize(4);
        for (String each : inline) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(each.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void pointsOnlyAtPlacesInThePage() {
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page)
                .containsOnlyOnce(" id=\"" + target + "\""));
    }

    @Test
    void givesEveryPlaceOneName() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(Reports.stream("html"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
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
        String body = written.substring(written.indexOf("<body>"));
        assertThat(body)
                .doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "<s>", "<a>", "\u202e", "\u0000")
                .contains("</a>alert(1)&lt;/script&gt; &amp; <span class=\"acts\">⟨U+202E⟩</span>back");
    }
}
