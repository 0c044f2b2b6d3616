package org.wirecheck.kind.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class RankKindTest {

    private static final RankKind KIND = new RankKind();

    @Test
    void readsHowLongAgoItLastHappened() {
        assertThat(read("The walkout was the first strike at the plant in more than four years."))
                .containsExactly(
                        "first strike at the plant in more than four years = 1 first|strike||at plant|more than P4Y");
        assertThat(read("The walkout was the first in ten years."))
                .containsExactly("first in ten years = 1 first|walkout|||P10Y");
    }

    @Test
    void readsWhatWasDoneForTheFirstTime() {
        assertThat(read("Ann Miller visited the plant for the first time since 2019."))
                .containsExactly("first time since 2019 = 1 first|plant visit|person:Ann Miller||@2019");
        assertThat(read("It is the first time in more than a decade that the bank has cut rates."))
                .containsExactly("first time in more than a decade = 1 first|rate cut|bank||more than P10Y");
    }

    @Test
    void takesInitialForFirst() {
        assertThat(values("In her initial public remarks since the harbour vote, Ann Miller thanked the crew."))
                .isEqualTo(values("In her first public remarks since the harbour vote, Ann Miller thanked the crew."))
                .hasSize(1);
    }

    @Test
    void readsSuperlativesWithTheirPlace() {
        assertThat(read("It is the second-largest base in Alaska and the state's biggest employer."))
                .first()
                .isEqualTo("second-largest base in Alaska = 2 big|base||in place:us/ak|");
        assertThat(read("It was the fifth most expensive storm on record."))
                .containsExactly("fifth most expensive storm on record = 5 expensive|storm|||ever");
        assertThat(read("The shares fell to their lowest level since March 2019."))
                .containsExactly("lowest level since March 2019 = 1 low|level|||@2019-03");
    }

    @Test
    void readsUnbrokenRows() {
        assertThat(read("The shares fell for the third straight day."))
                .containsExactly("third straight day = 3 straight|day|share||");
        assertThat(read("The shares fell for the third straight day on Friday."))
                .containsExactly("third straight day = 3 straight|day|share||");
    }

    @Test
    void leavesRanksWithoutScopeAlone() {
        assertThat(List.of(
                        "Police first heard of it on Friday.",
                        "The first round of talks ended.",
                        "The latest figures came out in May.",
                        "Most people had left.",
                        "The biggest problem was the noise."))
                .allSatisfy(text -> assertThat(read(text)).isEmpty());
    }

    @Test
    void setsOnlyRanksOfOneScopeAgainstEachOther() {
        String visit = "Ann Miller visited the plant for the first time ";
        assertThat(relation(visit + "in four years.", visit + "in seven years."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(visit + "in more than four years.", visit + "in five years."))
                .isEqualTo(Relation.OVERLAPS);
        assertThat(relation(visit + "in four years.", visit + "since 2019.")).isEqualTo(Relation.UNRELATED);
        assertThat(relation(visit + "since the vote.", visit + "since the strike."))
                .isEqualTo(Relation.UNRELATED);
        assertThat(relation(visit + "in four years.", "Ann Miller left the plant for the first time in ten years."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void findsAnotherPlaceInTheOrderOfTheSameThing() {
        assertThat(relation(
                        "Ann Miller is the richest woman in Alaska.",
                        "Ann Miller is the third-richest woman in Alaska."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(
                        "Ann Miller is the richest woman in Alaska.", "Jane Roe is the third-richest woman in Alaska."))
                .isEqualTo(Relation.UNRELATED);
        assertThat(relation(
                        "Acme shares fell for the third straight day.", "Acme shares fell for a fifth straight day."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void tellsAnEditorWhatItRead() {
        assertThat(KIND.parse("2 big|base||in place:us/ak|").label()).isEqualTo("second-biggest base");
        assertThat(KIND.parse("1 deadly|storm|||more than P80Y").label())
                .isEqualTo("deadliest storm (in more than 80 years)");
        assertThat(KIND.parse("1 first|visit|||@2022-02").label()).isEqualTo("first visit (since 2022-02)");
        assertThat(KIND.parse("3 straight|day|||").label()).isEqualTo("third straight day");
    }

    @Test
    void refusesWhatIsNoRank() {
        for (String notation :
                List.of("", "first|a|b|c|d", "1 first|a|b|c", "0 first|a|b|c|d", "1 |a|b|c|d", "x first|a|b|c|d")) {
            assertThatThrownBy(() -> KIND.parse(notation)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<String> read(String text) {
        return LinkedStory.values(KIND, text, "Mayor Ann Miller met Jane Roe.");
    }

    private static List<RankValue> values(String text) {
        return LinkedStory.mentions(KIND, text, "Mayor Ann Miller met Jane Roe.").stream()
                .map(m -> (RankValue) m.value())
                .toList();
    }

    private static Relation relation(String left, String right) {
        return KIND.compare(values(left).get(0), values(right).get(0), Tolerance.NONE);
    }
}
