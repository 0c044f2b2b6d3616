package org.wirecheck.kind.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlipsTest {

    @Test
    void takesTheSameHourOfAnotherDayForNear() {
        assertThat(near("2031-05-09T01:30", "2031-05-12T01:30")).isEqualTo(1);
    }

    @Test
    void takesANeighbouringHourOfOneDayForNear() {
        assertThat(near("2031-05-09T22:30", "2031-05-09T23")).isEqualTo(1);
    }

    @Test
    void takesNeitherAnotherHourOfAnotherDayNorADayForNear() {
        assertThat(near("2031-05-09T01:30", "2031-05-12T02:30")).isZero();
        assertThat(near("2031-05-09T01:30", "2031-05-09T09:30")).isZero();
        assertThat(near("2031-05-09", "2031-05-10")).isZero();
        assertThat(near("2031-05-09TEV", "2031-05-10TEV")).isZero();
    }

    private static double near(String left, String right) {
        return Slips.near(DateValue.of(left), DateValue.of(right));
    }
}
