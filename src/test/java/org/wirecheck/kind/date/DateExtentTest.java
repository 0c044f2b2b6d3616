package org.wirecheck.kind.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Extent;

class DateExtentTest {

    @Test
    void coversTheWholeDay() {
        Extent extent = Objects.requireNonNull(DateValue.of("2031-05-10").extent());
        assertThat(extent.scale()).isEqualTo(Extent.Scale.MOMENT);
        assertThat(extent.from()).isEqualByComparingTo("1936137600");
        assertThat(extent.to()).isEqualByComparingTo("1936224000");
        assertThat(extent.label()).isEqualTo("10 May 2031");
    }

    @Test
    void hasNoneForADayNothingPlaces() {
        assertThat(DateValue.of("XXXX-WXX-5").extent()).isNull();
    }
}
