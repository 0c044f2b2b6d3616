package org.wirecheck.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;

class CsvExporterTest {

    private static List<CSVRecord> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return rows;
        }
    }

    /** What the documentation promises: an apostrophe before what looks like a formula, and none taken from other words. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? cell.substring(1) : cell;
    }

    @Test
    void writesARowForEachPieceOfEvidence() throws IOException {
        List<CSVRecord> rows = rows(Reports.written("csv", Look.PLAIN, Reports.harbour()));
        assertThat(rows).hasSize(4);
        CSVRecord row = rows.get(1);
        assertThat(row.get("id")).isEqualTo("00000000000000aa");
        assertThat(row.get("fact_type")).isEqualTo("casualties");
        assertThat(row.get("version")).isEqualTo("2");
        assertThat(row.get("outlet")).isEqualTo("Quay Times");
        assertThat(row.get("exact")).isEqualTo("21");
        assertThat(row.get("speaker")).isEmpty();
    }

    @Test
    void keepsTheVeryWords() throws IOException {
        Report report = Reports.tricky();
        List<CSVRecord> rows = rows(Reports.written("csv", Look.PLAIN, report));
        List<Evidence> evidence = Reports.evidence(report);
        assertThat(rows).hasSameSizeAs(evidence);
        for (int i = 0; i < rows.size(); i++) {
            Evidence piece = evidence.get(i);
            assertThat(unguarded(rows.get(i).get("exact"))).isEqualTo(piece.exact());
            assertThat(unguarded(rows.get(i).get("prefix"))).isEqualTo(piece.prefix());
            assertThat(unguarded(rows.get(i).get("suffix"))).isEqualTo(piece.suffix());
            assertThat(Integer.parseInt(rows.get(i).get("start")))
                    .isEqualTo(piece.span().start());
        }
    }

    @Test
    void givesNoCellToTheSpreadsheetToRun() throws IOException {
        for (CSVRecord row : rows(Reports.written("csv", Look.PLAIN, Reports.tricky()))) {
            assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "'", "'We go'", "-3", "\t=1", "plain", "", "@x", "＝1"})
    void takesTheGuardAwayAgain(String words) {
        assertThat(unguarded(Row.guarded(words))).isEqualTo(words);
    }

    @Test
    void endsEveryLineWithCrLf() throws IOException {
        String csv = Reports.stream("csv");
        assertThat(csv.split("\r\n")).hasSize(7).noneMatch(line -> line.contains("\n"));
        assertThat(rows(csv)).hasSize(6);
        assertThat(rows(csv).get(4).get("message")).isEqualTo("stories.ndjson:2: articles: one is too few");
        assertThat(rows(Reports.empty("csv"))).isEmpty();
    }
}
