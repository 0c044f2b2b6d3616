package org.wirecheck.kind.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class PartyKindTest {

    private final PartyKind kind = new PartyKind();

    @Test
    void readsAPartyBeforeATitleInBracketsAndBehindAComma() {
        assertThat(LinkedStory.values(kind, "Republican Sen. Jane Tamarind spoke on Friday."))
                .containsExactly("Republican = republican-party");
        assertThat(LinkedStory.values(kind, "Sen. Jane Tamarind, a Democrat, spoke on Friday."))
                .containsExactly("Democrat = democratic-party");
    }

    @Test
    void leavesACrowdAndAPartyLeftBehindAlone() {
        assertThat(LinkedStory.values(kind, "Former Republican Jane Tamarind spoke on Friday."))
                .isEmpty();
    }

    @Test
    void setsTwoPartiesOfOneCountryAgainstEachOther() {
        assertThat(relation("republican-party", "democratic-party")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("republican-party", "republican-party")).isEqualTo(Relation.EQUIVALENT);
        assertThat(relation("republican-party", "likud")).isEqualTo(Relation.UNRELATED);
        assertThatThrownBy(() -> kind.parse("no-such-party")).isInstanceOf(IllegalArgumentException.class);
    }

    private Relation relation(String left, String right) {
        return kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE);
    }
}
