package org.wirecheck.export.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;

class LanguageToolExporterTest {

    private static JsonNode read(Report report) throws IOException {
        return new ObjectMapper().readTree(Reports.written("languagetool", Look.PLAIN, report));
    }

    @Test
    void answersArticleByArticle() throws IOException {
        JsonNode answer = read(Reports.harbour()).path("articles").path(0).path("text");
        assertThat(answer.path("software").path("name").textValue()).isEqualTo("Wirecheck");
        assertThat(answer.path("language").path("name").textValue()).isEqualTo("English");
        assertThat(answer.path("matches")).hasSize(2);
        JsonNode match = answer.path("matches").path(0);
        assertThat(match.fieldNames())
                .toIterable()
                .contains(
                        "message",
                        "shortMessage",
                        "replacements",
                        "offset",
                        "length",
                        "context",
                        "sentence",
                        "type",
                        "rule");
        assertThat(match.path("message").textValue()).isEqualTo("Bay Post has 12, Quay Times 21.");
        assertThat(match.path("replacements")).isEmpty();
        assertThat(match.path("rule").path("id").textValue()).isEqualTo("casualties");
        assertThat(match.path("rule").path("issueType").textValue()).isEqualTo("inconsistency");
    }

    @Test
    void leadsBackToTheVeryWordsInTheOrderOfTheText() throws IOException {
        Report report = Reports.tricky();
        List<String> found = new ArrayList<>();
        JsonNode articles = read(report).path("articles");
        for (int i = 0; i < articles.size(); i++) {
            Article article = report.articles().get(i).article();
            found.addAll(words(articles.path(i).path("text"), article.text()));
            found.addAll(words(articles.path(i).path("headline"), article.headline()));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Reports.evidence(report).stream().map(Evidence::exact).toList());
    }

    private static List<String> words(JsonNode answer, String text) {
        List<String> words = new ArrayList<>();
        int last = 0;
        for (JsonNode match : answer.path("matches")) {
            int offset = match.path("offset").intValue();
            assertThat(offset).isGreaterThanOrEqualTo(last);
            last = offset;
            String exact = text.substring(offset, offset + match.path("length").intValue());
            JsonNode context = match.path("context");
            int from = context.path("offset").intValue();
            assertThat(context.path("text")
                            .textValue()
                            .substring(from, from + context.path("length").intValue()))
                    .isEqualTo(exact);
            words.add(exact);
        }
        return words;
    }

    @Test
    void answersARefusedStoryWithItsError() {
        assertThat(Reports.stream("languagetool")).contains("\"message\" : \"one is too few\"");
        assertThat(Reports.empty("languagetool")).isEmpty();
    }
}
