package org.wirecheck.kind.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PlaceLawsTest {

    private final PlaceKind kind = new PlaceKind();

    @Property
    void aValueIsEquivalentToItself(@ForAll("places") PlaceValue value) {
        assertThat(kind.compare(value, value, Tolerance.NONE)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void turningTheSidesTurnsTheRelation(@ForAll("places") PlaceValue left, @ForAll("places") PlaceValue right) {
        assertThat(kind.compare(right, left, Tolerance.NONE))
                .isEqualTo(kind.compare(left, right, Tolerance.NONE).inverse());
    }

    @Property
    void aWiderToleranceNeverCreatesAContradiction(
            @ForAll("places") PlaceValue left, @ForAll("places") PlaceValue right) {
        assertThat(kind.compare(left, right, new Tolerance(1, 1))).isEqualTo(kind.compare(left, right, Tolerance.NONE));
    }

    @Property
    void aNotationReadsBackToItsValue(@ForAll("places") PlaceValue value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
    }

    @Provide
    Arbitrary<PlaceValue> places() {
        Arbitrary<String> ids = Arbitraries.of(
                "us",
                "us/ak",
                "us/ak/anchorage",
                "us/il",
                "us/il/chicago",
                "us/mi/detroit",
                "fr",
                "europe",
                "ru/moscow",
                "us/ak/anchorage/harbour mall",
                "harbour mall",
                "us/il/chicago/mercy hospital",
                "us/il/chicago/lakeside hospital",
                "street:elm street",
                "street:400/elm street",
                "street:500/elm street",
                "street:400/oak avenue");
        return Combinators.combine(ids, Arbitraries.of(true, false)).as(PlaceValue::new);
    }
}
