package org.wirecheck.kind.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecheck.model.Relation.CONTRADICTS;
import static org.wirecheck.model.Relation.OVERLAPS;
import static org.wirecheck.model.Relation.REFINED_BY;
import static org.wirecheck.model.Relation.REFINES;
import static org.wirecheck.model.Relation.UNRELATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PeopleKindTest {

    private final PeopleKind kind = new PeopleKind();

    @Test
    void readsAListWithTitlesBetweenTheNames() {
        assertThat(notations(
                        "The call included French President Aline Corbel, NATO chief Mark Tamarind and Spanish Prime"
                                + " Minister Diego Ruano."))
                .containsExactly("person:Aline Corbel; person:Diego Ruano; person:Mark Tamarind; …");
    }

    @Test
    void addsTheNextSentenceThatSaysAdditionally() {
        assertThat(notations("The call included French President Aline Corbel and Spanish Prime Minister Diego Ruano."
                        + " Additionally, Chancellor Bernd Hollmann and Mayor Elise Tamarind participated."))
                .containsExactly(
                        "person:Aline Corbel; person:Bernd Hollmann; person:Diego Ruano; person:Elise Tamarind; …");
    }

    @Test
    void hangsAListOnItsEvent() {
        Mention mention = LinkedStory.mentions(
                        kind,
                        "Mayor Elise Tamarind held a meeting with Mr. Diego Ruano and Ms. Aline Corbel on Friday.")
                .get(0);
        assertThat(mention.hook().governor()).isNotNull();
        assertThat(mention.hook().governor().lemma()).isEqualTo("meeting");
    }

    @Test
    void makesNoListOfAClauseThatFollows() {
        assertThat(notations("Mayor Elise Tamarind met Mr. Diego Ruano, and Ms. Aline Corbel left the room."))
                .isEmpty();
    }

    @Test
    void takesSilenceForNoDenial() {
        assertThat(relation("person:A; person:B", "person:A; person:B; person:C"))
                .isEqualTo(REFINED_BY);
        assertThat(relation("person:A; person:B; person:C", "person:A; person:B; …"))
                .isEqualTo(REFINES);
        assertThat(relation("person:A; person:B", "person:A; person:C; …")).isEqualTo(OVERLAPS);
    }

    @Test
    void contradictsOneNameInAnothersStead() {
        assertThat(relation("person:A; person:B", "person:A; person:C")).isEqualTo(CONTRADICTS);
        assertThat(relation("person:A; person:B", "person:C; person:D")).isEqualTo(UNRELATED);
    }

    private List<String> notations(String text) {
        return LinkedStory.mentions(kind, text).stream()
                .map(m -> m.value().notation())
                .toList();
    }

    private Relation relation(String left, String right) {
        return kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE);
    }
}
