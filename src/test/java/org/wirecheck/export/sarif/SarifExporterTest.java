package org.wirecheck.export.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;

class SarifExporterTest {

    private static final JsonSchema SCHEMA = schema();

    /** The published schema, as it comes inside a library that is not ours. */
    private static JsonSchema schema() {
        try (InputStream in = Result.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SarifSchema210 read(String sarif) throws IOException {
        return new ObjectMapper().readValue(sarif, SarifSchema210.class);
    }

    @Test
    void meetsThePublishedSchema() {
        for (String sarif : List.of(
                Reports.written("sarif", Look.PLAIN, Reports.harbour()),
                Reports.written("sarif", Look.PLAIN, Reports.tricky()),
                Reports.stream("sarif"),
                Reports.empty("sarif"))) {
            assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void schemaIsNotBlind() {
        String broken = Reports.written("sarif", Look.PLAIN, Reports.harbour())
                .replace("\"level\" : \"error\"", "\"level\" : \"loud\"");
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void putsTheFirstSideBeforeTheOthers() throws IOException {
        Run run = read(Reports.written("sarif", Look.PLAIN, Reports.harbour()))
                .getRuns()
                .get(0);
        assertThat(run.getAutomationDetails().getId()).isEqualTo("wirecheck/harbour-fire");
        Result result = run.getResults().get(0);
        assertThat(result.getLevel().value()).isEqualTo("error");
        assertThat(result.getMessage().getText()).isEqualTo("Bay Post has 12, Quay Times 21.");
        assertThat(new ArrayList<>(run.getTool().getDriver().getRules())
                        .get(result.getRuleIndex())
                        .getId())
                .isEqualTo(result.getRuleId())
                .isEqualTo("casualties");
        assertThat(result.getLocations()).singleElement().satisfies(place -> {
            assertThat(place.getMessage().getText()).isEqualTo("Bay Post: 12");
            assertThat(place.getPhysicalLocation().getArtifactLocation().getUri())
                    .isEqualTo("harbour-fire/A.txt");
            assertThat(place.getPhysicalLocation().getRegion().getStartColumn()).isEqualTo(45);
        });
        assertThat(result.getRelatedLocations())
                .singleElement()
                .satisfies(place -> assertThat(place.getMessage().getText()).isEqualTo("Quay Times: 21"));
        assertThat(result.getPartialFingerprints().getAdditionalProperties())
                .containsEntry("discrepancy/v1", "00000000000000aa");
    }

    @Test
    void leadsBackToTheVeryWords() throws IOException {
        Report report = Reports.tricky();
        Run run = read(Reports.written("sarif", Look.PLAIN, report)).getRuns().get(0);
        List<Location> places = new ArrayList<>();
        for (Result result : run.getResults()) {
            places.addAll(result.getLocations());
            places.addAll(result.getRelatedLocations());
        }
        List<Evidence> evidence = Reports.evidence(report);
        assertThat(places).hasSameSizeAs(evidence);
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i).getPhysicalLocation();
            String text = new ArrayList<>(run.getArtifacts())
                    .get(place.getArtifactLocation().getIndex())
                    .getContents()
                    .getText();
            Region region = place.getRegion();
            assertThat(text.substring(region.getCharOffset(), region.getCharOffset() + region.getCharLength()))
                    .isEqualTo(evidence.get(i).exact())
                    .isEqualTo(region.getSnippet().getText())
                    .isEqualTo(byLines(text, region));
        }
    }

    /** The words as a viewer finds them that knows lines and columns only. */
    private static String byLines(String text, Region region) {
        int start = offset(text, region.getStartLine()) + region.getStartColumn() - 1;
        return text.substring(start, offset(text, region.getEndLine()) + region.getEndColumn() - 1);
    }

    private static int offset(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    @Test
    void letsNothingInAMessageAct() throws IOException {
        Run run = read(Reports.written("sarif", Look.PLAIN, Reports.tricky()))
                .getRuns()
                .get(0);
        assertThat(run.getResults())
                .anySatisfy(
                        result -> assertThat(result.getMessage().getText()).contains("{{0}} [words\\](1) {{{{1}}}}"));
        assertThat(run.getArtifacts())
                .allSatisfy(artifact -> assertThat(artifact.getLocation().getUri())
                        .matches("harbour-fire/(A%2F1|\\.\\.)(\\.headline)?\\.txt"));
    }

    @Test
    void saysWhatTheDeskHasDecided() throws IOException {
        StringBuilder out = new StringBuilder();
        Suppression waived = new Suppression(Suppression.Status.ACCEPTED, "both were right at their hour");
        try (Sheet sheet = new SarifExporter().open(out, Map.of("00000000000000aa", waived))) {
            sheet.report(Reports.harbour());
        }
        assertThat(SCHEMA.validate(out.toString(), InputFormat.JSON)).isEmpty();
        List<Result> results = read(out.toString()).getRuns().get(0).getResults();
        assertThat(results.get(0).getSuppressions()).singleElement().satisfies(suppression -> assertThat(
                        suppression.getJustification())
                .isEqualTo("both were right at their hour"));
        assertThat(results.get(1).getSuppressions()).isNullOrEmpty();
    }

    @Test
    void tellsARefusedStoryFromACleanOne() throws IOException {
        List<Run> runs = read(Reports.stream("sarif")).getRuns();
        assertThat(runs).hasSize(4);
        assertThat(runs.get(1).getInvocations().get(0).getExecutionSuccessful()).isFalse();
        assertThat(runs.get(3).getInvocations().get(0).getExecutionSuccessful()).isTrue();
        assertThat(runs.get(3).getResults()).isEmpty();
    }
}
