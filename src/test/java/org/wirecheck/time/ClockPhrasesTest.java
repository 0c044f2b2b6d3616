package org.wirecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It began at 10:30 p.m. on Tuesday. | 10:30 p.m. on Tuesday=2026-11-17T22:30",
                "It began at 10pm Tuesday. | 10pm Tuesday=2026-11-17T22",
                "It began on Tuesday at about 10 p.m. local time. | Tuesday at about 10 p.m. local time=2026-11-17T22",
                "It began at 1:12 PM EDT. | 1:12 PM EDT=2026-11-19T13:12",
                "It began at 0430 GMT. | 0430 GMT=2026-11-19T04:30",
                "It began at noon. | noon=2026-11-19T12:00",
                "It began at midnight on Tuesday. | midnight on Tuesday=2026-11-17T24:00",
                "It began early Tuesday. | early Tuesday=2026-11-17 early",
                "It began on Tuesday night. | Tuesday night=2026-11-17TNI",
                "It began this morning. | this morning=2026-11-19TMO",
                "It began last night. | last night=2026-11-18TNI",
                "It begins tonight. | tonight=2026-11-19TNI",
                "It began at 5 o'clock. | 5 o'clock=2026-11-19T05",
                "It began at 4 in the afternoon. | 4 in the afternoon=2026-11-19T16",
                "It began yesterday evening. | yesterday evening=2026-11-18TEV",
                "It began at 12:05 a.m. | 12:05 a.m.=2026-11-19T00:05",
            })
    void readsTimesOfDay(String sentence, String expected) {
        assertThat(Read.of(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"The shop is open 24/7.", "They won 3:2.", "He ran it in 2:04:33.", "Matthew 5:12 says so."})
    void leavesScoresAndRecordsAlone(String sentence) {
        assertThat(Read.of(sentence)).noneMatch(read -> read.contains("=2026"));
    }
}
