package org.wirecheck.kind.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class DurationKindTest {

    private final DurationKind kind = new DurationKind();

    @ParameterizedTest
    @CsvSource({
        "PT90M, PT1H30M, EQUIVALENT",
        "PT90M, ~PT90M, REFINES",
        "~PT90M, PT95M, REFINED_BY",
        "~<PT3H, PT2H50M, REFINED_BY",
        "~<PT3H, PT2H, CONTRADICTS",
        "~<PT3H, PT3H, CONTRADICTS",
        ">PT1H, PT90M, REFINED_BY",
        ">PT1H, PT2H, REFINED_BY",
        ">PT1H, PT3H, CONTRADICTS",
        ">PT1H, ~PT1H, OVERLAPS",
        "≥P30D, P45D, REFINED_BY",
        "≥P30D, P5Y, CONTRADICTS",
        ">P12Y, >P10Y, CONTRADICTS",
        "≥P30D, >P28D, OVERLAPS",
        ">PT1H, >PT90M, OVERLAPS",
        ">PT1H, >PT3H, CONTRADICTS",
        "P18M, P1.5Y, REFINED_BY",
        "P1M, P30D, REFINED_BY",
        "P1M, P4W, REFINED_BY",
        "P2Y, P3Y, CONTRADICTS",
        "PXD, P4D, REFINED_BY",
        "PXD, P3W, CONTRADICTS",
        "P48M, P4Y, REFINED_BY",
        "PT48H, P2D, EQUIVALENT",
        "PT10M/PT15M, PT12M, REFINED_BY",
        "PT10M/PT15M, PT20M, CONTRADICTS"
    })
    void comparesRegions(String left, String right, Relation expected) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(expected);
    }

    @Test
    void roundsNoLengthGivenToTheMinute() {
        Tolerance wide = new Tolerance(0.05, 0);
        assertThat(kind.compare(kind.parse("PT1H4M"), kind.parse("PT1H7M"), wide))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(kind.compare(kind.parse("PT1H4M"), kind.parse("PT1H"), new Tolerance(0.1, 0)))
                .isEqualTo(Relation.OVERLAPS);
    }

    @Test
    void widensNoHedgeTwice() {
        assertThat(kind.compare(kind.parse("~P15D"), kind.parse("~P12D"), new Tolerance(0.05, 0)))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void letsATolerancePass() {
        Relation relation = kind.compare(kind.parse("PT100M"), kind.parse("PT105M"), new Tolerance(0.1, 0));
        assertThat(relation).isEqualTo(Relation.OVERLAPS);
    }

    @Test
    void writesForEditors() {
        assertThat(kind.parse("~<PT3H").label()).isEqualTo("nearly 3 hours");
        assertThat(kind.parse("PT1H30M").label()).isEqualTo("1 hour 30 minutes");
        assertThat(kind.parse("PXD").label()).isEqualTo("several days");
        assertThat(kind.parse("~<PT3H").bare()).isEqualTo("PT3H");
    }

    @ParameterizedTest
    @CsvSource({"P", "PT", "3 hours", "?PT3H", "P3X", "''"})
    void refusesWhatIsNoDuration(String notation) {
        assertThatThrownBy(() -> kind.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }
}
