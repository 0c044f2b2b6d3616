package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.quantity.Quantity.Amount;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;

/** The laws of every kind, for quantities. */
class QuantityLawsTest {

    private final QuantityKind kind = new QuantityKind();

    @Property
    void isReflexive(@ForAll("quantities") Quantity value, @ForAll("tolerances") Tolerance tolerance) {
        assertThat(kind.compare(value, value, tolerance)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void invertsWithItsSides(
            @ForAll("quantities") Quantity left,
            @ForAll("quantities") Quantity right,
            @ForAll("tolerances") Tolerance tolerance) {
        assertThat(kind.compare(left, right, tolerance))
                .isEqualTo(kind.compare(right, left, tolerance).inverse());
    }

    @Property
    void neverContradictsForAWiderTolerance(
            @ForAll("quantities") Quantity left,
            @ForAll("quantities") Quantity right,
            @ForAll("tolerances") Tolerance narrow,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        Tolerance wide = new Tolerance(narrow.relative() + more, narrow.absolute() + more);
        if (kind.compare(left, right, narrow) != Relation.CONTRADICTS) {
            assertThat(kind.compare(left, right, wide)).isNotEqualTo(Relation.CONTRADICTS);
        }
    }

    @Property
    void parsesItsOwnNotation(@ForAll("quantities") Quantity value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
    }

    @Test
    void readsSpansInsideTheTextWithoutOverlap() {
        String text = "Jane Roe, 43, paid $5 million to $7 million for 12 of the 40 boats, 6 ft 2 in long; "
                + "Velda won 3-1, up 5% from 2 in 10, and dozens of fans, aged 9 to 11, sang.";
        int end = 0;
        List<Mention> mentions = Told.mentions(text);
        assertThat(mentions).hasSizeGreaterThan(6);
        for (Mention mention : mentions) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(kind.parse(mention.value().notation())).isEqualTo(mention.value());
            end = mention.span().end();
        }
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<String> unit =
                Arbitraries.of("", "USD", "cent", "km", "mile", "%", "share", "°C", "°F", "year", "month");
        Arbitrary<Quantity> hedged = Combinators.combine(number(), Arbitraries.of(Hedge.class), unit)
                .as((n, hedge, u) -> new Amount(n, hedge.around(n), u));
        Arbitrary<Quantity> plain = Combinators.combine(number(), unit).as(Amount::of);
        Arbitrary<Quantity> range = Combinators.combine(number(), number(), unit)
                .as((n, m, u) -> new Amount(n.min(m), Region.between(n, m), u));
        Arbitrary<Quantity> tally = Combinators.combine(side(), side()).as(Tally::new);
        return Arbitraries.oneOf(plain, hedged, range, tally);
    }

    @Provide
    Arbitrary<Tolerance> tolerances() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 0.5),
                        Arbitraries.doubles().between(0, 10))
                .as(Tolerance::new);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.integers().between(-300, 3000).map(i -> BigDecimal.valueOf(i, 1));
    }

    private static Arbitrary<BigDecimal> side() {
        return Arbitraries.integers().between(0, 99).map(BigDecimal::valueOf);
    }
}
