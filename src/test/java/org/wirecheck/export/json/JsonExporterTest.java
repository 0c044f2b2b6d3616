package org.wirecheck.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;

class JsonExporterTest {

    @Test
    void keepsTheContractsNames() throws Exception {
        JsonNode report = new ObjectMapper().readTree(Reports.written("json", Look.PLAIN, Reports.harbour()));
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "story",
                        "verdict",
                        "discrepancies",
                        "agreements",
                        "singleSource",
                        "origins",
                        "articles",
                        "warnings",
                        "provenance");
        JsonNode finding = report.path("discrepancies").path(1);
        assertThat(finding.path("relation").textValue()).isEqualTo("quote-altered");
        assertThat(finding.path("severity").textValue()).isEqualTo("warning");
        JsonNode evidence = finding.path("versions").path(0).path("evidence").path(0);
        assertThat(evidence.fieldNames())
                .toIterable()
                .containsExactly(
                        "article", "field", "start", "end", "exact", "prefix", "suffix", "layer", "speaker", "extent");
        assertThat(evidence.path("speaker").isNull()).isTrue();
    }

    @Test
    void writesEmptyListsOut() {
        String json = Reports.written("ndjson", Look.PLAIN, Reports.of(List.of(Reports.POST), List.of()));
        assertThat(json).contains("\"discrepancies\":[],\"agreements\":[],\"singleSource\":[]");
    }

    @Test
    void writesOneStoryALine() {
        assertThat(Reports.written("ndjson", Look.PLAIN, Reports.harbour()))
                .endsWith("}\n")
                .hasLineCount(1);
    }
}
