package org.wirecheck.kind.duration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.wirecheck.kind.KindLaws;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Hedge;

class DurationLawsTest {

    private final DurationKind kind = new DurationKind();

    @Property
    void keepsTheLawsOfEveryKind(
            @ForAll("durations") DurationValue left,
            @ForAll("durations") DurationValue right,
            @ForAll @DoubleRange(min = 0, max = 0.5) double narrow,
            @ForAll @DoubleRange(min = 0, max = 0.5) double more) {
        Tolerance tolerance = new Tolerance(narrow, 0);
        KindLaws.isReflexive(kind, left, tolerance);
        KindLaws.isInverse(kind, left, right, tolerance);
        KindLaws.widensWithTolerance(kind, left, right, tolerance, more);
        KindLaws.readsBack(kind, left);
    }

    @Property
    void aHedgedLengthContainsItsNumberOrBordersOnIt(@ForAll("durations") DurationValue value) {
        DurationValue plain = new DurationValue(value.iso(), value.upper(), Hedge.EXACTLY);
        assertThat(value.region().gapTo(plain.region())).isEqualByComparingTo("0");
    }

    @Provide
    Arbitrary<DurationValue> durations() {
        Arbitrary<String> time = Combinators.combine(
                        Arbitraries.integers().between(1, 400), Arbitraries.of("H", "M", "S"))
                .as((n, unit) -> "PT" + n + unit);
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.integers().between(1, 400), Arbitraries.of("Y", "M", "W", "D"))
                .as((n, unit) -> "P" + n + unit);
        Arbitrary<String> other = Arbitraries.of("PT1H30M", "P2.5Y", "PXD", "PTXH", "P1Y6M", "PT2H15M", "P0.5D");
        Arbitrary<DurationValue> ranges = Arbitraries.of(
                        "PT10M/PT15M", "~P2W/P3W", ">PT1H/PT2H", "≤P18M/P2Y", "~<P1D/P2D")
                .map(kind::parse);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.oneOf(time, date, other), Arbitraries.of(Hedge.class))
                        .as(DurationValue::new),
                ranges);
    }
}
