package org.wirecheck.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.view.Marking;
import org.wirecheck.view.StoryView;

class TemplatesTest {

    @Test
    void escapesWordsAndShowsWhatWouldAct() {
        String page = finding("<script>alert(1)</script>\u202e & \"so\"\u0000");
        assertThat(page)
                .doesNotContain("<script", "\u202e", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;<span class=\"acts\">⟨U+202E⟩</span> &amp;");
    }

    @Test
    void escapesAttributes() {
        String page = Templates.written(
                "story/finding.jte",
                Map.of(
                        "finding",
                        view("q", new Marking("\"><b>\u202e", "", null))
                                .findings()
                                .get(0)));
        assertThat(page).contains("data-state=\"&#34;>&lt;b>⟨U+202E⟩\"");
    }

    @Test
    void putsOneTemplateIntoAnother() {
        var inner = Templates.content(
                "story/finding.jte",
                Map.of("finding", view("inner", Marking.NONE).findings().get(0)));
        String page = Templates.written(
                "story/finding.jte",
                Map.of(
                        "finding",
                        view("outer", new Marking("open", "", inner)).findings().get(0)));
        assertThat(page).containsSubsequence("outer", "inner");
    }

    private static String finding(String question) {
        return Templates.written(
                "story/finding.jte",
                Map.of("finding", view(question, Marking.NONE).findings().get(0)));
    }

    private static StoryView view(String question, Marking marking) {
        Article article = Article.of("A", "Bay Post", "Port Lorne");
        Finding finding =
                new Finding("id", "t", Standing.CONTRADICTS, Severity.ERROR, "s", question, "m", List.of(), List.of());
        return StoryView.of(Reports.of(List.of(article), List.of(finding)), any -> marking, 1);
    }
}
