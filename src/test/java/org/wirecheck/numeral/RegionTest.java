package org.wirecheck.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Relation;

class RegionTest {

    @Property
    void relatesToItselfAsEquivalent(@ForAll("regions") Region region) {
        assertThat(region.relate(region)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void relatesInverselyFromTheOtherSide(@ForAll("regions") Region one, @ForAll("regions") Region other) {
        assertThat(one.relate(other)).isEqualTo(other.relate(one).inverse());
    }

    @Property
    void onlyRegionsApartHaveAGap(@ForAll("regions") Region one, @ForAll("regions") Region other) {
        if (one.gapTo(other).signum() > 0) {
            assertThat(one.relate(other)).isEqualTo(Relation.CONTRADICTS);
        }
        assertThat(one.gapTo(other)).isEqualByComparingTo(other.gapTo(one));
    }

    @Test
    void tellsSameInsideOverlappingAndApart() {
        Region ninety = Region.point(BigDecimal.valueOf(90));
        Region aboutNinety = Hedge.ABOUT.around(BigDecimal.valueOf(90));
        Region overNinetyFive = Hedge.MORE_THAN.around(BigDecimal.valueOf(95));
        assertThat(ninety.relate(Region.point(new BigDecimal("90.0")))).isEqualTo(Relation.EQUIVALENT);
        assertThat(ninety.relate(aboutNinety)).isEqualTo(Relation.REFINES);
        assertThat(aboutNinety.relate(overNinetyFive)).isEqualTo(Relation.OVERLAPS);
        assertThat(ninety.relate(overNinetyFive)).isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void excludesAnOpenEnd() {
        Region three = Region.point(BigDecimal.valueOf(3));
        assertThat(three.relate(Hedge.NEARLY.around(BigDecimal.valueOf(3)))).isEqualTo(Relation.CONTRADICTS);
        assertThat(three.relate(Hedge.AT_LEAST.around(BigDecimal.valueOf(3)))).isEqualTo(Relation.REFINES);
    }

    @Provide
    Arbitrary<Region> regions() {
        Arbitrary<Region> plain = Combinators.combine(number(), number()).as(Region::between);
        Arbitrary<Region> hedged =
                Combinators.combine(Arbitraries.of(Hedge.class), number()).as(Hedge::around);
        return Arbitraries.oneOf(number().map(Region::point), plain, hedged);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.integers().between(-40, 40).map(i -> BigDecimal.valueOf(i, 1));
    }
}
