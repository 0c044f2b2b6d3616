package org.wirecheck.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.catalogue.CatalogueException;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;

class GateTest {

    private static final String NATIONAL =
            """
            name: National desk
            rules:
              - when: {factTypes: [age], severity: warning}
                then: pass
              - when: {relations: [quote-altered]}
                then: block
              - when: {severity: error, origins: 2}
                then: block
              - when: {severity: warning, draft: true}
                then: warn
            waivers:
              by: [admin, Ann]
              days: 3
            """;

    @Test
    void letsTheFirstRuleDecide() {
        assertThat(verdict(NATIONAL, finding("age", Severity.ERROR, Standing.CONTRADICTS, 1, 1)))
                .isEqualTo(Verdict.PASS);
        assertThat(verdict(NATIONAL, finding("words", Severity.WARNING, Standing.QUOTE_ALTERED, 1, 1)))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void countsIndependentOriginsWithoutTheDraft() {
        assertThat(verdict(NATIONAL, finding("toll", Severity.ERROR, Standing.CONTRADICTS, 1, 1)))
                .isEqualTo(Verdict.WARN);
        assertThat(verdict(NATIONAL, finding("toll", Severity.ERROR, Standing.CONTRADICTS, 1, 2)))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void neverLetsANoteBlock() {
        assertThat(verdict(NATIONAL, finding("words", Severity.NOTE, Standing.QUOTE_ALTERED, 1, 5)))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void blocksOnErrorsWhereNothingElseIsSaid() {
        Policy standard = Policy.standard();
        Finding error = finding("toll", Severity.ERROR, Standing.CONTRADICTS, 1, 1);
        Finding warning = finding("toll", Severity.WARNING, Standing.TENSION, 1, 1);
        Gate gate = Gate.of(standard, List.of(warning, error), Set.of());
        assertThat(gate.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(gate.held()).extracting(Gate.Held::verdict).containsExactly(Verdict.BLOCK, Verdict.WARN);
        assertThat(gate.held().get(0).rule()).isEqualTo("error → block");
        assertThat(Gate.of(standard, List.of(), Set.of()).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void saysWhoMayWaiveAndHowLong() {
        Waivers waivers = PolicyReader.read("p.yaml", NATIONAL).waivers();
        assertThat(waivers.allows("Ann", "editor")).isTrue();
        assertThat(waivers.allows("Ben", "editor")).isFalse();
        assertThat(waivers.allows("Ben", "admin")).isTrue();
        LocalDate today = LocalDate.parse("2031-05-14");
        assertThat(waivers.allows(today, today)).isTrue();
        assertThat(waivers.allows(today, today.plusDays(2))).isTrue();
        assertThat(waivers.allows(today, today.plusDays(3))).isFalse();
        assertThat(waivers.allows(today, today.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: []|p.yaml:1:1: key 'name' is missing",
                "{name: x, otherwise: block}|p.yaml:1:22: a note never blocks",
                "{name: x, colour: red}|p.yaml:1:11: unknown key 'colour'",
                "{name: x, rules: [{then: block}]}|key 'when' is missing",
                "{name: x, rules: [{when: {}}]}|key 'then' is missing",
                "{name: x, rules: [{when: {severity: note}, then: block}]}|a note never blocks",
                "{name: x, rules: [{when: {relations: [agrees]}, then: block}]}|'agrees' is no relation",
                "{name: x, rules: [{when: {origins: 1.5}, then: block}]}|must be a whole number",
                "{name: x, rules: [{when: {severity: grave}, then: block}]}|'grave' is no severity",
                "{name: x, rules: |p.yaml:1:",
            })
    void namesThePlaceOfWhatIsWrong(String yaml, String complaint) {
        assertThatThrownBy(() -> PolicyReader.read("p.yaml", yaml))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(complaint);
    }

    private static Verdict verdict(String policy, Finding finding) {
        return Gate.of(PolicyReader.read("p.yaml", policy), List.of(finding), Set.of("D"))
                .verdict();
    }

    private static Finding finding(
            String type, Severity severity, Standing relation, int draftOrigins, int otherOrigins) {
        return new Finding(
                "id",
                type,
                relation,
                severity,
                "people",
                "How many?",
                "They differ.",
                List.of(
                        new Version("12", List.of("D"), draftOrigins, List.of()),
                        new Version("21", List.of("A", "B"), otherOrigins, List.of())),
                List.of());
    }
}
