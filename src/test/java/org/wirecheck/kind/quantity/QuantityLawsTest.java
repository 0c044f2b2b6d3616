package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.KindLaws;
import org.wirecheck.kind.quantity.Quantity.Amount;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.kind.quantity.unit.Units;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;

/** The laws of every kind, for quantities. */
class QuantityLawsTest {

    private static final Units UNITS = new Units(Lexicon.standard());

    private final QuantityKind kind = new QuantityKind();

    @Property
    void keepsTheLawsOfEveryKind(
            @ForAll("quantities") Quantity left,
            @ForAll("quantities") Quantity right,
            @ForAll @DoubleRange(min = 0, max = 0.5) double narrow,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        Tolerance tolerance = new Tolerance(narrow, narrow * 20);
        KindLaws.isReflexive(kind, left, tolerance);
        KindLaws.isInverse(kind, left, right, tolerance);
        KindLaws.widensWithTolerance(kind, left, right, tolerance, more);
        KindLaws.readsBack(kind, left);
    }

    /** "26 miles" for 42 km: put in another unit and rounded there, a measure is still the same. */
    @Property
    void agreesWithItselfInAnotherUnit(
            @ForAll @IntRange(min = 3, max = 5000) int number, @ForAll("measures") List<String> units) {
        Unit from = UNITS.byId(units.get(0));
        Unit to = UNITS.byId(units.get(1));
        BigDecimal converted = Exact.divide(BigDecimal.valueOf(number).multiply(from.factor()), to.factor());
        BigDecimal rounded = converted.setScale(converted.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        assertThat(kind.compare(
                        Amount.of(BigDecimal.valueOf(number), from.id()), Amount.of(rounded, to.id()), Tolerance.NONE))
                .isNotEqualTo(Relation.CONTRADICTS);
    }

    /** Beyond what rounding explains, another unit hides nothing: twice the length is another one. */
    @Property
    void contradictsTwiceItselfInAnotherUnit(
            @ForAll @IntRange(min = 20, max = 5000) int number, @ForAll("measures") List<String> units) {
        Unit from = UNITS.byId(units.get(0));
        Unit to = UNITS.byId(units.get(1));
        BigDecimal doubled = Exact.divide(BigDecimal.valueOf(2L * number).multiply(from.factor()), to.factor())
                .setScale(1, RoundingMode.HALF_UP);
        assertThat(kind.compare(
                        Amount.of(BigDecimal.valueOf(number), from.id()), Amount.of(doubled, to.id()), Tolerance.NONE))
                .isEqualTo(Relation.CONTRADICTS);
    }

    /** A round number put in another unit may be off by a tenth, not by half: 164 feet are 50 metres, never 100. */
    @Test
    void roundsARoundNumberByATenthAtMost() {
        assertThat(relation("164", "foot", "100", "m")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("4572", "m", "10000", "yard")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("20", "mile", "30", "km")).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(relation("3", "mile", "5", "km")).isNotEqualTo(Relation.CONTRADICTS);
    }

    /** "$45 million" for $45.2 million: a sum rounded to two places or more is still the same. */
    @Property
    void agreesWithItselfRounded(
            @ForAll @IntRange(min = 1_100, max = 9_949) int number, @ForAll @IntRange(min = 2, max = 4) int places) {
        BigDecimal sum = BigDecimal.valueOf(number).movePointRight(4);
        BigDecimal rounded = sum.round(new MathContext(places, RoundingMode.HALF_UP));
        assertThat(kind.compare(Amount.of(sum, "USD"), Amount.of(rounded, "USD"), Tolerance.NONE))
                .isNotEqualTo(Relation.CONTRADICTS);
    }

    /** Nobody rounds the dead: two counts below a thousand contradict each other if they differ at all. */
    @Property
    void neverRoundsASmallCount(
            @ForAll @IntRange(min = 1, max = 999) int number, @ForAll @IntRange(min = 1, max = 999) int other) {
        Relation relation = kind.compare(
                Amount.of(BigDecimal.valueOf(number), ""), Amount.of(BigDecimal.valueOf(other), ""), Tolerance.NONE);
        assertThat(relation).isEqualTo(number == other ? Relation.EQUIVALENT : Relation.CONTRADICTS);
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
    Arbitrary<List<String>> measures() {
        return Arbitraries.of(
                List.of("km", "mile"),
                List.of("mile", "km"),
                List.of("foot", "m"),
                List.of("m", "yard"),
                List.of("lb", "kg"),
                List.of("kg", "stone"),
                List.of("mph", "km/h"),
                List.of("acre", "ha"),
                List.of("gallon", "litre"));
    }

    private Relation relation(String number, String unit, String other, String otherUnit) {
        return kind.compare(
                Amount.of(new BigDecimal(number), unit), Amount.of(new BigDecimal(other), otherUnit), Tolerance.NONE);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.integers().between(-300, 3000).map(i -> BigDecimal.valueOf(i, 1));
    }

    private static Arbitrary<BigDecimal> side() {
        return Arbitraries.integers().between(0, 99).map(BigDecimal::valueOf);
    }
}
