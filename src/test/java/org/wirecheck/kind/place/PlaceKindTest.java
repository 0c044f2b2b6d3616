package org.wirecheck.kind.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecheck.model.Relation.CONTRADICTS;
import static org.wirecheck.model.Relation.EQUIVALENT;
import static org.wirecheck.model.Relation.OVERLAPS;
import static org.wirecheck.model.Relation.REFINED_BY;
import static org.wirecheck.model.Relation.REFINES;
import static org.wirecheck.model.Relation.UNRELATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PlaceKindTest {

    private final PlaceKind kind = new PlaceKind();

    @Test
    void readsTheInnermostPlaceWithItsChain() {
        assertThat(LinkedStory.values(
                        kind, "Two people were hurt at Tamarind Harbour Mall in Anchorage, Alaska, on Friday."))
                .containsExactly("Tamarind Harbour Mall in Anchorage, Alaska = us/ak/anchorage/tamarind harbour mall");
    }

    @Test
    void hangsAPlaceOnItsEventAndItsVerb() {
        Hook hook = only("The ministers ended a summit in Lisbon on Friday.").hook();
        assertThat(hook.governor()).isNotNull();
        assertThat(hook.governor().lemma()).isEqualTo("summit");
        assertThat(only("The Lisbon summit ended on Friday.").hook().governor().lemma())
                .isEqualTo("summit");
        assertThat(only("The ministers convened in Lisbon on Friday.")
                        .hook()
                        .predicate()
                        .lemma())
                .isEqualTo("convene");
    }

    @Test
    void takesNoStreetCornerForATown() {
        assertThat(LinkedStory.values(kind, "Five people were shot at Lisbon and Pike on Friday."))
                .isEmpty();
        assertThat(LinkedStory.values(kind, "Five people were shot at the corner of 71st and Denver on Friday."))
                .isEmpty();
        assertThat(LinkedStory.values(kind, "Five people were shot in Lisbon and in Pike on Friday."))
                .isNotEmpty();
    }

    @Test
    void tellsResidenceOriginDestinationAndDatelineApart() {
        assertThat(only("Jane Tamarind, 43, of Boston was hurt.").hook().traits())
                .contains("residence");
        assertThat(only("He drove to Boston on Friday.").hook().traits()).contains("destination");
        assertThat(only("CHICAGO (AP) — Two men were hurt on Friday.").hook().traits())
                .contains("dateline");
        assertThat(only("Boston police said two men were hurt.").hook().traits())
                .contains("body");
    }

    @Test
    void leavesACountryThatActsAlone() {
        assertThat(LinkedStory.values(kind, "France said on Monday that it would wait."))
                .isEmpty();
    }

    @Test
    void readsAddresses() {
        assertThat(LinkedStory.values(kind, "Two men were shot in the 7700 block of South Elm Street on Friday."))
                .containsExactly("7700 block of South Elm Street = street:7700/south elm street");
    }

    @Test
    void findsContainmentAndNeighbours() {
        assertThat(relation("us/ak/anchorage", "us/ak")).isEqualTo(REFINES);
        assertThat(relation("us", "us/ak/anchorage/harbour mall")).isEqualTo(REFINED_BY);
        assertThat(relation("near us/mi/detroit", "us/mi/detroit")).isEqualTo(OVERLAPS);
        assertThat(relation("near us/mi/detroit", "us/mi/dearborn")).isEqualTo(OVERLAPS);
    }

    @Test
    void contradictsOnlyWhatCannotBeOnePlace() {
        assertThat(relation("us/mi/detroit", "us/oh/cleveland")).isEqualTo(CONTRADICTS);
        assertThat(relation("us/ia", "ca")).isEqualTo(CONTRADICTS);
        assertThat(relation("us/ak/anchorage/harbour mall", "us/oh")).isEqualTo(CONTRADICTS);
        assertThat(relation("harbour mall", "us/oh")).isEqualTo(UNRELATED);
        assertThat(relation("mercy hospital", "lakeside hospital")).isEqualTo(CONTRADICTS);
    }

    @Test
    void comparesStreetsOnlyWithStreets() {
        assertThat(relation("street:400/elm street", "street:elm street")).isEqualTo(REFINES);
        assertThat(relation("street:400/elm street", "street:500/elm street")).isEqualTo(CONTRADICTS);
        assertThat(relation("street:elm street", "street:oak avenue")).isEqualTo(UNRELATED);
        assertThat(relation("street:elm street", "us/oh")).isEqualTo(UNRELATED);
        assertThat(relation("street:elm street", "street:elm street")).isEqualTo(EQUIVALENT);
    }

    @Test
    void findsAHouseInItsBlockAndAStreetWithoutItsSide() {
        assertThat(relation("street:300/elm street", "street:333/elm street")).isEqualTo(REFINED_BY);
        assertThat(relation("street:7200/north elm street", "street:7200/elm street"))
                .isEqualTo(REFINES);
        assertThat(relation("street:7200/north elm street", "street:7200/south elm street"))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void takesAShorterNameForTheSamePlace() {
        assertThat(relation("lunde hospital", "lunde memorial hospital")).isEqualTo(OVERLAPS);
        assertThat(LinkedStory.values(kind, "It stands at 12 NE Sixth Street on a hill."))
                .containsExactly("12 NE Sixth Street = street:12/northeast 6th street");
    }

    @Test
    void readsEveryPlaceOfAList() {
        assertThat(LinkedStory.values(kind, "The film was shown in Boston, Chicago and Denver on Friday."))
                .containsExactly("Boston = us/ma/boston", "Chicago = us/il/chicago", "Denver = us/co/denver");
    }

    @Test
    void takesTheStateBehindATownAtItsWord() {
        assertThat(LinkedStory.values(
                        kind, "He went to Springfield, Illinois, on Friday.", "He went to Springfield, Missouri."))
                .contains("Springfield, Illinois = us/il/springfield");
        assertThat(kind.parse("us/il/springfield").label()).isEqualTo("Springfield, Illinois");
    }

    @Test
    void findsWhereSomebodyLives() {
        assertThat(only("Boston resident Jane Tamarind saw the fire.").hook().traits())
                .contains("residence");
        assertThat(only("Jane Tamarind lives in Boston with her son.").hook().traits())
                .contains("residence");
        assertThat(only("Jane Tamarind spoke in Boston on Friday.").hook().traits())
                .doesNotContain("residence");
    }

    @Test
    void hangsThePlaceOfAQuakeOnTheQuake() {
        assertThat(only("An earthquake has levelled seven villages in Iran.")
                        .hook()
                        .governor()
                        .lemma())
                .isEqualTo("earthquake");
    }

    @Test
    void takesATownAtTheStateItsWordsGive() {
        assertThat(LinkedStory.values(kind, "She was born in Twin Falls, Utah, on Friday."))
                .containsExactly("Twin Falls, Utah = us/ut/twin falls");
        assertThat(relation("us/ut/twin falls", "us/id/twin-falls")).isEqualTo(CONTRADICTS);
        assertThat(relation("twin falls", "us/id/twin-falls")).isEqualTo(OVERLAPS);
    }

    @Test
    void readsThePlaceABodyIsOf() {
        assertThat(only("The Chicago Police searched the house.").hook().traits())
                .contains("body");
        assertThat(only("The crew was rescued by Norway's navy.").hook().traits())
                .contains("body");
        assertThat(only("She studied at the University of Iowa for a year.")
                        .hook()
                        .governor()
                        .lemma())
                .isEqualTo("university of");
    }

    @Test
    void keepsTheOuterPlaceOfABuildingNothingIsSaidToBeAt() {
        assertThat(LinkedStory.values(kind, "Smoke rose behind the Tamarind Hotel in Boston on Friday."))
                .containsExactly("Boston = us/ma/boston");
    }

    @Test
    void takesTheSameNumberOfTwoStreetsForASlip() {
        assertThat(relation("street:5100/iowa", "street:5100/idaho street")).isEqualTo(CONTRADICTS);
        assertThat(kind.near(kind.parse("street:5100/iowa"), kind.parse("street:5100/idaho street")))
                .isEqualTo(1);
        assertThat(kind.near(kind.parse("us/il/chicago"), kind.parse("us/mi/detroit")))
                .isEqualTo(0);
    }

    private Mention only(String text) {
        List<Mention> mentions = LinkedStory.mentions(kind, text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }

    private Relation relation(String left, String right) {
        return kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE);
    }
}
