package org.wirecheck.kind.rank;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.wirecheck.kind.KindLaws;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class RankLawsTest {

    private final RankKind kind = new RankKind();

    @Property
    void keepsTheLawsOfEveryKind(
            @ForAll("ranks") RankValue left,
            @ForAll("ranks") RankValue right,
            @ForAll @DoubleRange(min = 0, max = 0.5) double narrow,
            @ForAll @DoubleRange(min = 0, max = 0.5) double more) {
        Tolerance tolerance = new Tolerance(narrow, 0);
        KindLaws.isReflexive(kind, left, tolerance);
        KindLaws.isInverse(kind, left, right, tolerance);
        KindLaws.widensWithTolerance(kind, left, right, tolerance, more);
        KindLaws.readsBack(kind, left);
    }

    @Property
    void anotherThingOrAnotherPlaceNeverContradicts(@ForAll("ranks") RankValue left, @ForAll("ranks") RankValue right) {
        boolean apart = !left.head().equals(right.head()) || !left.domain().equals(right.domain());
        assertThat(apart && kind.compare(left, right, Tolerance.NONE) == Relation.CONTRADICTS)
                .isFalse();
    }

    @Provide
    Arbitrary<RankValue> ranks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("first", "big", "straight"),
                        Arbitraries.of("strike", "public remark", "remark", ""),
                        Arbitraries.of("", "person:Ann Roe", "plant"),
                        Arbitraries.of("", "in place:us/ak", "in place:us/ak; to lead bank"),
                        Arbitraries.of(
                                "",
                                "P4Y",
                                "P7Y",
                                "more than P4Y",
                                "P10Y",
                                "PXY",
                                "P3M",
                                "PT5H",
                                "@2019",
                                "@2019-03",
                                "@XXXX-WXX-5",
                                "harbour vote",
                                "vote",
                                "ever",
                                "nearly P5Y",
                                "at most P2W",
                                "about P80Y"))
                .as(RankValue::new);
    }
}
