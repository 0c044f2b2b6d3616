package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Extent;
import org.wirecheck.numeral.Hedge;

class QuantityExtentTest {

    @Test
    void staysOpenAboveForAtLeast() {
        BigDecimal twelve = BigDecimal.valueOf(12);
        Extent extent = new Quantity.Amount(twelve, Hedge.AT_LEAST.around(twelve), "USD").extent();
        assertThat(extent).isEqualTo(new Extent(Extent.Scale.NUMBER, "USD", twelve, null, "at least 12 USD"));
    }

    @Test
    void hasNoneForATally() {
        assertThat(new Quantity.Tally(BigDecimal.valueOf(3), BigDecimal.ONE).extent())
                .isNull();
    }
}
