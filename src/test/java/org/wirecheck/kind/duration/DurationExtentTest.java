package org.wirecheck.kind.duration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Extent;
import org.wirecheck.numeral.Hedge;

class DurationExtentTest {

    @Test
    void reachesAsFarAsTheHedge() {
        assertThat(DurationValue.parse("~PT90M").extent())
                .isEqualTo(new Extent(
                        Extent.Scale.SECONDS,
                        "",
                        BigDecimal.valueOf(4860),
                        BigDecimal.valueOf(5940),
                        "about 90 minutes"));
    }

    @Test
    void staysOpenAboveForAtLeast() {
        Extent extent = new DurationValue("PT2H", Hedge.AT_LEAST).extent();
        assertThat(extent.from()).isEqualByComparingTo("7200");
        assertThat(extent.to()).isNull();
    }
}
