package org.wirecheck.kind.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PeopleLawsTest {

    private final PeopleKind kind = new PeopleKind();

    @Property
    void aValueIsEquivalentToItself(@ForAll("people") PeopleValue value) {
        assertThat(kind.compare(value, value, Tolerance.NONE)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property
    void turningTheSidesTurnsTheRelation(@ForAll("people") PeopleValue left, @ForAll("people") PeopleValue right) {
        assertThat(kind.compare(right, left, Tolerance.NONE))
                .isEqualTo(kind.compare(left, right, Tolerance.NONE).inverse());
    }

    @Property
    void aWiderToleranceNeverCreatesAContradiction(
            @ForAll("people") PeopleValue left, @ForAll("people") PeopleValue right) {
        assertThat(kind.compare(left, right, new Tolerance(1, 1))).isEqualTo(kind.compare(left, right, Tolerance.NONE));
    }

    @Property
    void aNotationReadsBackToItsValue(@ForAll("people") PeopleValue value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
    }

    @Provide
    Arbitrary<PeopleValue> people() {
        Arbitrary<String> members = Arbitraries.of("person:Roe", "person:Doe", "person:Poe", "place:us", "place:fr");
        return Combinators.combine(members.set().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((set, open) -> new PeopleValue(java.util.List.copyOf(set), open));
    }
}
