package org.wirecheck.kind.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PlaceListTest {

    private final PlaceListKind kind = new PlaceListKind();

    @Example
    void readsAListOnlyWhereItTellsWhere() {
        assertThat(LinkedStory.values(kind, "The film was shown in Boston, Chicago and Denver on Friday."))
                .containsExactly("Boston, Chicago and Denver = us/co/denver; us/il/chicago; us/ma/boston");
        assertThat(LinkedStory.values(kind, "France, Spain and Italy signed the paper on Friday."))
                .isEmpty();
        assertThat(LinkedStory.values(kind, "He was held in Springfield, Illinois, on Friday."))
                .isEmpty();
    }

    @Example
    void contradictsOnlyByOnePlaceInAnothersStead() {
        assertThat(relation("fr; it; no", "fr; it; se")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("fr; it", "fr; it; se")).isEqualTo(Relation.REFINED_BY);
        assertThat(relation("fr; it; no", "fr; es; se")).isEqualTo(Relation.OVERLAPS);
        assertThat(relation("fr; us/il", "fr; us/il/chicago")).isEqualTo(Relation.OVERLAPS);
        assertThat(relation("fr; it", "no; se")).isEqualTo(Relation.UNRELATED);
    }

    @Property
    void turningTheSidesTurnsTheRelation(@ForAll("lists") PlaceList left, @ForAll("lists") PlaceList right) {
        assertThat(kind.compare(right, left, Tolerance.NONE))
                .isEqualTo(kind.compare(left, right, Tolerance.NONE).inverse());
    }

    @Property
    void aNotationReadsBackToItsValue(@ForAll("lists") PlaceList value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
    }

    @Provide
    Arbitrary<PlaceList> lists() {
        return Arbitraries.of("fr", "it", "no", "us/il", "us/il/chicago", "us/mi/detroit")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PlaceList::new);
    }

    private Relation relation(String left, String right) {
        return kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE);
    }
}
