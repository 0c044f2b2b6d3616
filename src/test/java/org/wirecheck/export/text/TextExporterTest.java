package org.wirecheck.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

class TextExporterTest {

    @Test
    void laysVersionsOneUnderAnotherWithTheExactWords() {
        assertThat(Reports.written("text", Look.PLAIN, Reports.harbour()))
                .contains("ERROR  casualties, contradicts  00000000000000aa")
                .contains("How many people were injured?")
                .contains("  12 — Bay Post · 1 origin\n      …at the harbour of Port Lorne injured [12] people.")
                .contains("  21 — Quay Times · 1 origin\n");
    }

    @Test
    void marksTheChangedWordsOfAQuotation() {
        assertThat(Reports.written("text", Look.PLAIN, Reports.harbour()))
                .contains("We were {+very +}lucky — Quay Times");
    }

    @Test
    void closesWithTheVerdictInOneLine() {
        assertThat(Reports.written("text", Look.PLAIN, Reports.harbour()))
                .endsWith("BLOCK  1 error, 1 warning; 0 agreements, 0 statements of a single source; 2 articles,"
                        + " 1 independent origin\n");
    }

    @Test
    void saysWhatCountsAsOneSourceAndWhatWasOdd() {
        assertThat(Reports.written("text", Look.PLAIN, Reports.harbour()))
                .contains("Bay Post and Quay Times count as one source: they share whole sentences")
                .contains("warning: articles[1].colour: unknown key, passed over");
    }

    @Test
    void coloursOnlyWhereColoursAreShown() {
        assertThat(Reports.written("text", Look.PLAIN, Reports.harbour())).doesNotContain("\u001b");
        assertThat(Reports.written("text", new Look(true, false), Reports.harbour()))
                .contains("\u001b[1;31mERROR\u001b[0m");
    }

    @Test
    void letsNoArticleSpeakToTheTerminal() {
        Article hostile = Article.of("A", "Bay\u001b[2J Post", "It said \u001b]0;owned\u0007 and \u202eback\u202c.");
        Finding finding = new Finding(
                "id",
                "t",
                Standing.CONTRADICTS,
                Severity.ERROR,
                "s",
                "q?\u009b",
                "m\u001b[1m",
                List.of(Reports.version("v\u0007", hostile, "\u001b]0;owned\u0007 and \u202eback")),
                List.of());
        String text = Reports.written("text", Look.PLAIN, Reports.of(List.of(hostile), List.of(finding)));
        assertThat(text)
                .doesNotContain("\u001b", "\u0007", "\u202e", "\u202c", "\u009b")
                .contains("⟨U+001B⟩", "⟨U+202E⟩");
    }
}
