package org.wirecheck.kind.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

class ActionKindTest {

    private static final String WHO = "Mayor Ann Miller and lawyer John Parker live in Dover. ";
    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());
    private static final ActionKind KIND = new ActionKind();

    @Test
    void agreesWhicheverWayRoundTheSentenceIsPut() {
        assertThat(deeds("Ann Miller sued John Parker on Friday.")).hasSize(1);
        assertThat(deeds("Ann Miller sued John Parker on Friday."))
                .isEqualTo(deeds("John Parker was sued by Ann Miller on Friday."));
    }

    @Test
    void findsADeedTurnedRound() {
        assertThat(relation("Ann Miller sued John Parker.", "John Parker sued Ann Miller."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Miller shot Parker.", "Miller was shot by Parker."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void leavesWhatBothCanHaveDoneAlone() {
        assertThat(deeds("Ann Miller thanked John Parker.")).isEmpty();
        assertThat(deeds("Ann Miller met John Parker.")).isEmpty();
        assertThat(relation("Ann Miller sued John Parker.", "Ann Miller hired John Parker."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void findsAnotherWinner() {
        assertThat(relation("Ann Miller won the race.", "John Parker won the race."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Ann Miller defeated John Parker.", "Ann Miller lost to John Parker."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Ann Miller beat John Parker.", "John Parker lost to Ann Miller."))
                .isEqualTo(Relation.EQUIVALENT);
    }

    @Test
    void readsTheSideBehindAPreposition() {
        assertThat(relation(
                        "Ann Miller filed a lawsuit against John Parker.", "John Parker sued Ann Miller on Friday."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(
                        "Ann Miller stole the painting from John Parker.",
                        "John Parker stole the painting from Ann Miller."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(deeds("Ann Miller sent a letter to John Parker.")).isEmpty();
    }

    @Test
    void readsNounsWithBothSides() {
        assertThat(relation("Ann Miller's victory over John Parker was narrow.", "John Parker beat Ann Miller."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Ann Miller's defeat to John Parker was narrow.", "John Parker beat Ann Miller."))
                .isEqualTo(Relation.EQUIVALENT);
    }

    @Test
    void findsAnotherWhoGotThePrize() {
        assertThat(relation("The novel prize went to Ann Miller.", "John Parker won the novel prize."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The prize was awarded to Ann Miller.", "Ann Miller won the novel prize."))
                .isNotEqualTo(Relation.CONTRADICTS);
        assertThat(deeds("Ann Miller won re-election.")).isEmpty();
    }

    @Test
    void setsPlansAgainstPlansOnly() {
        assertThat(relation("Ann Miller will acquire John Parker.", "John Parker will acquire Ann Miller."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Ann Miller will sue John Parker.", "John Parker sued Ann Miller."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void readsWhoAccusesWhomOfTheSame() {
        assertThat(relation("Ann Miller accused John Parker of fraud.", "John Parker accused Ann Miller of fraud."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Ann Miller accused John Parker of fraud.", "John Parker accused Ann Miller of arson."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void readsOnlyWhatIsToldAsDone() {
        List<String> notDone = List.of(
                "Ann Miller did not sue John Parker.",
                "Ann Miller may sue John Parker.",
                "Did Ann Miller sue John Parker?",
                "If Ann Miller sues John Parker, the firm will close.");
        assertThat(notDone).allSatisfy(text -> assertThat(deeds(text)).isEmpty());
    }

    @Test
    void keepsTheLawsOfKinds() {
        List<String> people =
                List.of("person:A", "person:B", "person:A+person:B", "organisation:A", "firm", "old firm");
        List<Deed> values = people.stream()
                .flatMap(a -> people.stream()
                        .flatMap(b -> List.of("sue", "win", "beat").stream().map(v -> new Deed(v, a, b))))
                .toList();
        for (Deed left : values) {
            assertThat(KIND.parse(left.notation())).isEqualTo(left);
            assertThat(KIND.compare(left, left, Tolerance.NONE)).isEqualTo(Relation.EQUIVALENT);
            for (Deed right : values) {
                assertThat(KIND.compare(left, right, Tolerance.NONE))
                        .as("%s %s", left, right)
                        .isEqualTo(KIND.compare(right, left, Tolerance.NONE).inverse());
            }
        }
        assertThatThrownBy(() -> KIND.parse("sue")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KIND.parse("sue(a; b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Relation relation(String left, String right) {
        return KIND.compare(deeds(left).get(0), deeds(right).get(0), Tolerance.NONE);
    }

    private static List<Deed> deeds(String text) {
        Document document = SYNTAX.parse(READER.read(Article.of("a", "Herald", WHO + text)));
        Reading reading =
                new Reading(document, new Linker(Lexicon.standard()).link(List.of(document)), List.of(), Anchor.NONE);
        return KIND.read(reading).stream().map(m -> (Deed) m.value()).toList();
    }
}
