package org.wirecheck.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "some 40 houses | about",
                "nearly 40 houses | nearly",
                "no fewer than 40 houses | at least",
                "no more than 40 houses | at most",
                "as many as 40 houses | at most",
                "more than 40 houses | more than",
                "just over 40 houses | just over",
                "40 or so houses | about",
                "about 40 or more houses | at least",
                "fewer than 40 houses | less than"
            })
    void readsTheHedgeBesideANumber(String words, String hedge) {
        Numeral number = Numerals.in(words).get(0);
        Hedges.Found found = Hedges.around(words, 0, number.start(), number.end(), words.length());
        assertThat(found).isNotNull();
        assertThat(found.hedge().word()).isEqualTo(hedge);
        assertThat(Hedge.of(hedge)).isEqualTo(found.hedge());
    }

    @Test
    void looksNoFurtherThanTheSentence() {
        assertThat(Hedges.around("The total was up to 40", 17, 20, 22, 22)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ABOUT,90,81,99", "NEARLY,3,2.5,3", "NEARLY,90,85,90", "JUST_OVER,200,200,233.33", "ABOUT,-10,-11,-9"})
    void makesARegionOfAHedge(Hedge hedge, BigDecimal value, double lower, double upper) {
        Region region = hedge.around(value);
        assertThat(region.lower().doubleValue()).isCloseTo(lower, org.assertj.core.data.Offset.offset(0.01));
        assertThat(region.upper().doubleValue()).isCloseTo(upper, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void leavesOpenWhatALimitLeavesOpen() {
        assertThat(Hedge.AT_LEAST.around(BigDecimal.TEN)).isEqualTo(new Region(BigDecimal.TEN, true, null, false));
        assertThat(Hedge.LESS_THAN.around(BigDecimal.TEN)).isEqualTo(new Region(null, false, BigDecimal.TEN, false));
    }
}
