package org.wirecheck.kind.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class DateKindTest {

    private final DateKind kind = new DateKind();

    @ParameterizedTest
    @CsvSource({
        "2022-02, 2022, REFINES",
        "2025-08-15, 2025-08-16, CONTRADICTS",
        "2025-08-16TNI, 2025-08-17 early, OVERLAPS",
        "2025-08-16, 2025-08-17 early, CONTRADICTS",
        "2025-08-16TMO, 2025-08-16TAF, CONTRADICTS",
        "2025-08-16TAF, 2025-08-16TEV, OVERLAPS",
        "2025-08-15T22:30, 2025-08-15T22:32, REFINED_BY",
        "2025-08-15T12:20, 2025-08-15T00:03, CONTRADICTS",
        "2025-08-15T22, 2025-08-15T22:15, REFINED_BY",
        "2025-08-15T22 about, 2025-08-15T21:40, REFINED_BY",
        "2025-08-15T14:24 @GMT, 2025-08-15T10:24 @EDT, EQUIVALENT",
        "2025-08-15T14:24 @GMT, 2025-08-15T10:24 @EST, CONTRADICTS",
        "2025-08-15T14:24 @GMT, 2025-08-15T09:24, OVERLAPS",
        "2025-08-15T14:24 @GMT, 2025-08-15T09:41, CONTRADICTS",
        "XXXX-WXX-5, XXXX-WXX-6, CONTRADICTS",
        "XXXX-WXX-5, 2025-08-15, REFINED_BY",
        "XXXX-WXX-4, 2025-08-15, CONTRADICTS",
        "XXXX-08-15, 2025-08-15, REFINED_BY",
        "XXXX-08-15, XXXX-WXX-5, UNRELATED",
        "2025-08 early, 2025-08-20, CONTRADICTS",
        "2025-08 late, 2025-08-20, REFINED_BY",
        "2025-W33, 2025-08-15, REFINED_BY",
        "2025-Q3, 2025-08, REFINED_BY",
        "199, 1994, REFINED_BY",
        "PAST_REF, 2025, UNRELATED"
    })
    void comparesStretchesOfTheCalendar(String left, String right, Relation expected) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(expected);
    }

    @Test
    void letsATolerancePass() {
        Relation relation =
                kind.compare(kind.parse("2025-08-15"), kind.parse("2025-08-16T00:30"), new Tolerance(0, 3_600));
        assertThat(relation).isEqualTo(Relation.OVERLAPS);
    }

    @Test
    void writesForEditors() {
        assertThat(kind.parse("2025-08-15").label()).isEqualTo("15 August 2025");
        assertThat(kind.parse("XXXX-WXX-5").label()).isEqualTo("Friday");
        assertThat(kind.parse("2025-08-15T22:30 @EDT").label()).isEqualTo("22:30 on 15 August 2025 EDT");
        assertThat(kind.parse("2025-08 late").label()).isEqualTo("late August 2025");
    }

    @ParameterizedTest
    @CsvSource({"Friday", "2025-13-40-2", "2025-08-15Tabc", "2025-08 sometime", "''"})
    void refusesWhatIsNoDate(String notation) {
        assertThatThrownBy(() -> kind.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }
}
