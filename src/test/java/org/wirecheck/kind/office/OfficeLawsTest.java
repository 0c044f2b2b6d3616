package org.wirecheck.kind.office;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class OfficeLawsTest {

    private final OfficeKind kind = new OfficeKind();

    @Property
    void aValueIsEquivalentToItself(@ForAll("offices") OfficeValue value) {
        assertThat(kind.compare(value, value, Tolerance.NONE)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void turningTheSidesTurnsTheRelation(@ForAll("offices") OfficeValue left, @ForAll("offices") OfficeValue right) {
        assertThat(kind.compare(right, left, Tolerance.NONE))
                .isEqualTo(kind.compare(left, right, Tolerance.NONE).inverse());
    }

    @Property
    void aWiderToleranceNeverCreatesAContradiction(
            @ForAll("offices") OfficeValue left, @ForAll("offices") OfficeValue right) {
        assertThat(kind.compare(left, right, new Tolerance(1, 1))).isEqualTo(kind.compare(left, right, Tolerance.NONE));
    }

    @Property
    void aNotationReadsBackToItsValue(@ForAll("offices") OfficeValue value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
    }

    @Provide
    Arbitrary<OfficeValue> offices() {
        Arbitrary<String> offices = Arbitraries.of(
                "president",
                "vice-president",
                "senator",
                "representative",
                "lawmaker",
                "sheriff",
                "police-chief",
                "sergeant",
                "lieutenant",
                "chair",
                "governor",
                "mayor",
                "deputy-mayor",
                "actor");
        Arbitrary<String> of = Arbitraries.of("", "us", "us/oh", "us/il", "us/il/chicago", "fr", "european commission");
        return Combinators.combine(Arbitraries.of(OfficeValue.Status.class), offices, of)
                .as(OfficeValue::new);
    }
}
