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

    @ParameterizedTest
    @CsvSource({
        "2025-08-15T05 #open, 2025-08-17T05 #weekday, EQUIVALENT",
        "2025-08-15T10:23 @GMT #open, 2025-08-18T10:23 @GMT #open, EQUIVALENT",
        "2025-08-15T07:40 #open, 2025-08-17TMO #weekday, REFINES",
        "2025-08-15T07:40 #open, 2025-08-17TEV #weekday, CONTRADICTS",
        "2025-08-15T07:40 #open, 2025-08-17T09:10, CONTRADICTS",
        "2025-08-15T07:40 #open, 2025-08-17, UNRELATED",
        "2025-08-15T24:00 about #open, 2025-08-17T00:20 #deictic, REFINED_BY",
        "2025-08-15T24:00 after #open, 2025-08-17T01:10, REFINED_BY",
        "2025-08-15T24:00 #open, 2025-08-17T15:00, CONTRADICTS",
        "2025-08-15T02 #open, 2025-08-17TNI, REFINES"
    })
    void comparesATimeWhoseDayIsNotToldByTheClockAlone(String left, String right, Relation expected) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-15 #deictic, 2025-08-16 #deictic, OVERLAPS",
        "2025-08-15 #deictic, 2025-08-16 #weekday, OVERLAPS",
        "2025-08-15 #deictic, 2025-08-17, CONTRADICTS",
        "2025-08-15TMO #deictic, 2025-08-15TEV #deictic, CONTRADICTS",
        "2025-08-15T05 #deictic, 2025-08-16T05, OVERLAPS",
        "2023 #deictic, 2022-12, OVERLAPS",
        "2024 #deictic, 2023 #deictic, CONTRADICTS"
    })
    void allowsADayOfWritingItsDay(String left, String right, Relation expected) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-15 #weekday, 2025-08-22 #weekday, EQUIVALENT",
        "2025-08-15 #weekday, 2025-08-22, EQUIVALENT",
        "2025-08-15 #weekday, 2025-08-20 #weekday, CONTRADICTS",
        "2025-08-15 #weekday, 2025-08-14, CONTRADICTS",
        "2025-08-15 #weekday, 2025-09-15, CONTRADICTS",
        "2025-08-15, 2025-08-22, CONTRADICTS",
        "2025-08-16TNI #weekday, 2025-08-24 early #weekday, OVERLAPS"
    })
    void comparesWeekdaysByNameAndLeavesTheWeekOpen(String left, String right, Relation expected) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(expected);
    }

    @Test
    void letsAnHourSayNothingOfTheDay() {
        DateValue hour = kind.parse("2031-05-07T04:00 #open");
        DateValue night = kind.parse("2031-05-07T04:00");
        assertThat(kind.relate(hour, night, Tolerance.NONE).isCompatible()).isTrue();
        assertThat(kind.canCover(hour, night)).isFalse();
        assertThat(kind.canCover(night, hour)).isTrue();
        assertThat(kind.canCover(hour, hour)).isTrue();
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
        assertThat(kind.parse("2025-08-15T07:40 #open").label()).isEqualTo("07:40");
        assertThat(kind.parse("2025-08 late").label()).isEqualTo("late August 2025");
    }

    @ParameterizedTest
    @CsvSource({"Friday", "2025-13-40-2", "2025-08-15Tabc", "2025-08 sometime", "''"})
    void refusesWhatIsNoDate(String notation) {
        assertThatThrownBy(() -> kind.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }
}
