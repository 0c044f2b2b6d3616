package org.wirecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeastdaysTest {

    @Test
    void worksOutAMovableFeast() {
        assertThat(Feastdays.day("Labor Day", 2026)).isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    void answersManyThreadsAtOnce() {
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> Feastdays.day("Labor Day", 2026))
                        .distinct())
                .containsExactly(LocalDate.of(2026, 9, 7));
    }
}
