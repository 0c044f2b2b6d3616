package org.wirecheck.kind.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wirecheck.model.Relation.CONTRADICTS;
import static org.wirecheck.model.Relation.EQUIVALENT;
import static org.wirecheck.model.Relation.REFINED_BY;
import static org.wirecheck.model.Relation.REFINES;
import static org.wirecheck.model.Relation.UNRELATED;

import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class CauseKindTest {

    private final CauseKind kind = new CauseKind();

    @Test
    void readsWhatSomebodyWasAttackedWith() {
        assertThat(LinkedStory.values(kind, "A man was stabbed with a kitchen knife on Friday."))
                .containsExactly("kitchen knife = weapon:blade/knife");
        assertThat(LinkedStory.values(kind, "A man came with a knife on Friday."))
                .isEmpty();
    }

    @Test
    void readsWhatACrashCameOf() {
        assertThat(LinkedStory.values(kind, "The crash was caused by black ice, police said."))
                .containsExactly("black ice = cause:nature/ice");
    }

    @Test
    void readsAChargeWithItsDegree() {
        assertThat(LinkedStory.values(kind, "Jane Tamarind was charged with second-degree murder on Friday."))
                .containsExactly("second-degree murder = charge:/murder/second");
    }

    @Test
    void leavesWhatIsDeniedOrOnlyPossibleAlone() {
        assertThat(LinkedStory.values(kind, "The fire was not caused by lightning."))
                .isEmpty();
        assertThat(LinkedStory.values(kind, "The fire may have been caused by lightning."))
                .isEmpty();
    }

    @Test
    void takesARifleForAGunButForNoHandgun() {
        assertThat(relation("weapon:gun/rifle", "weapon:gun/gun")).isEqualTo(REFINES);
        assertThat(relation("weapon:gun/gun", "weapon:gun/rifle")).isEqualTo(REFINED_BY);
        assertThat(relation("weapon:gun/rifle", "weapon:gun/handgun")).isEqualTo(CONTRADICTS);
        assertThat(relation("weapon:gun/rifle", "cause:nature/ice")).isEqualTo(UNRELATED);
    }

    @Test
    void setsOnlyChargesOfKillingAgainstEachOther() {
        assertThat(relation("charge:/murder", "charge:/manslaughter")).isEqualTo(CONTRADICTS);
        assertThat(relation("charge:/murder/first", "charge:/murder/second")).isEqualTo(CONTRADICTS);
        assertThat(relation("charge:/murder/first", "charge:/murder")).isEqualTo(REFINES);
        assertThat(relation("charge:/theft", "charge:/arson")).isEqualTo(UNRELATED);
        assertThat(relation("charge:/theft", "charge:/theft")).isEqualTo(EQUIVALENT);
    }

    @Test
    void refusesANotationOfNoSuchThing() {
        assertThatThrownBy(() -> kind.parse("rifle")).isInstanceOf(IllegalArgumentException.class);
    }

    private Relation relation(String left, String right) {
        return kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE);
    }
}
