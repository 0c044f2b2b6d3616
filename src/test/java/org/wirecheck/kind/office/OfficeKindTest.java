package org.wirecheck.kind.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecheck.model.Relation.CONTRADICTS;
import static org.wirecheck.model.Relation.EQUIVALENT;
import static org.wirecheck.model.Relation.OVERLAPS;
import static org.wirecheck.model.Relation.REFINES;
import static org.wirecheck.model.Relation.UNRELATED;

import org.junit.jupiter.api.Test;
import org.wirecheck.kind.LinkedStory;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class OfficeKindTest {

    private final OfficeKind kind = new OfficeKind();

    @Test
    void readsStandingCountryTitleAndName() {
        assertThat(LinkedStory.values(kind, "The offer was made to former US President Oscar Tamarind on Friday."))
                .containsExactly("former US President Oscar Tamarind = former president of us");
    }

    @Test
    void readsStackedTitlesEachForItself() {
        assertThat(LinkedStory.values(kind, "Committee Chairman Rep. Jane Tamarind spoke on Friday."))
                .contains("Rep. Jane Tamarind = representative");
    }

    @Test
    void readsAnApposition() {
        assertThat(LinkedStory.values(
                        kind,
                        "Jane Tamarind, 61, the former mayor of Chicago, spoke on Friday. Mrs. Tamarind was ill."))
                .containsExactly("former mayor of Chicago = former mayor of us/il/chicago");
    }

    @Test
    void readsThePresidentElectAndTheThenSenator() {
        assertThat(LinkedStory.values(kind, "President-elect Jane Tamarind met then-Senator Andrew Luque on Friday."))
                .containsExactly(
                        "President-elect Jane Tamarind = elect president", "then-Senator Andrew Luque = then senator");
    }

    @Test
    void takesTheStateFromTheBrackets() {
        assertThat(LinkedStory.values(kind, "Sen. Andrew Luque (R-Ohio) voted against it on Monday."))
                .containsExactly("Sen. Andrew Luque = senator of us/oh");
    }

    @Test
    void looksPastTheBodyAndThePatronBetweenStandingAndTitle() {
        assertThat(LinkedStory.values(kind, "On Monday former Michigan GOP chairman Saul Tamarind was heard."))
                .containsExactly("former Michigan GOP chairman Saul Tamarind = former chair of us/mi");
        assertThat(LinkedStory.values(kind, "On Monday former Luque campaign manager Saul Tamarind was heard."))
                .containsExactly("former Luque campaign manager Saul Tamarind = former manager");
    }

    @Test
    void tellsAnOfficeInItsOwnTimeWhereItIsGivenOrTaken() {
        assertThat(LinkedStory.values(
                        kind, "On Monday he defended the firing of Director Jane Tamarind and Secretary Andrew Luque."))
                .containsExactly("Director Jane Tamarind = then director", "Secretary Andrew Luque = then secretary");
        assertThat(LinkedStory.values(kind, "On Monday he fired Jane Tamarind, the mayor of Chicago."))
                .containsExactly("mayor of Chicago = then mayor of us/il/chicago");
        assertThat(LinkedStory.values(kind, "On Monday he met Director Jane Tamarind."))
                .containsExactly("Director Jane Tamarind = director");
    }

    @Test
    void readsATitleBeforeItsNameInCommas() {
        assertThat(LinkedStory.values(kind, "The mayor, Jane Tamarind, spoke on Friday. Mrs. Tamarind was ill."))
                .contains("mayor = mayor");
    }

    @Test
    void tellsWhoLeavesInTheTimeOfTheOffice() {
        assertThat(LinkedStory.values(kind, "Mayor Jane Tamarind resigned on Friday."))
                .containsExactly("Mayor Jane Tamarind = then mayor");
    }

    @Test
    void takesNobodyForADefendantBecauseHeIsAccused() {
        assertThat(LinkedStory.values(kind, "Jane Tamarind accused Oscar Poplar of fraud on Friday."))
                .isEmpty();
    }

    @Test
    void bindsATitleToTheNextNameOnly() {
        assertThat(LinkedStory.values(kind, "Mr. Tamarind blamed former President Andrew Luque. Oscar Tamarind left."))
                .containsExactly("former President Andrew Luque = former president");
    }

    @Test
    void readsNoOfficeIntoANewClause() {
        assertThat(LinkedStory.values(kind, "After he scolded Andrew Luque, the mayor has not spoken again."))
                .isEmpty();
    }

    @Test
    void findsTheSameOfficeInAllItsForms() {
        assertThat(relation("Rep. Jane Roe", "Congresswoman Jane Roe")).isEqualTo(EQUIVALENT);
        assertThat(relation("Sen. Jane Roe", "Senator Jane Roe")).isEqualTo(EQUIVALENT);
        assertThat(relation("Lt. Jane Roe", "Lieutenant Jane Roe")).isEqualTo(EQUIVALENT);
        assertThat(relation("Illinois Gov. Jane Roe", "Governor Jane Roe")).isEqualTo(REFINES);
    }

    @Test
    void contradictsCurrentWithFormerActingAndElect() {
        assertThat(relation("President Jane Roe", "former President Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Sheriff Jane Roe", "acting Sheriff Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Mayor Jane Roe", "Mayor-elect Jane Roe")).isEqualTo(CONTRADICTS);
    }

    @Test
    void leavesAThenOfficeAlone() {
        assertThat(relation("then-Mayor Jane Roe", "former Mayor Jane Roe")).isEqualTo(OVERLAPS);
    }

    @Test
    void contradictsTwoRungsOfOneLadder() {
        assertThat(relation("Sen. Jane Roe", "Rep. Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Sgt. Jane Roe", "Lt. Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Police Chief Jane Roe", "Sheriff Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Chief Jane Roe", "Deputy Chief Jane Roe")).isEqualTo(CONTRADICTS);
        assertThat(relation("Attorney General Jane Roe", "Secretary of State Jane Roe"))
                .isEqualTo(CONTRADICTS);
        assertThat(relation("Gov. Jane Roe", "Lt. Gov. Jane Roe")).isEqualTo(CONTRADICTS);
    }

    @Test
    void leavesTwoOfficesOfOnePersonAlone() {
        assertThat(relation("former Sen. Jane Roe", "former Gov. Jane Roe")).isEqualTo(UNRELATED);
        assertThat(relation("Chairman Jane Roe", "Sen. Jane Roe")).isEqualTo(UNRELATED);
        assertThat(relation("Officer Jane Roe", "Sgt. Jane Roe")).isEqualTo(Relation.REFINED_BY);
    }

    @Test
    void readsAcrossAPlaceWithStops() {
        assertThat(LinkedStory.values(kind, "The man is dead, said Interim D.C. Police Chief Saul Tamarind on Friday."))
                .containsExactly("Interim D.C. Police Chief Saul Tamarind = acting police-chief of us/dc");
    }

    @Test
    void leavesOpenWhetherALongtimeAideStillIsOne() {
        assertThat(relation("longtime adviser Jane Roe", "former adviser Jane Roe"))
                .isEqualTo(OVERLAPS);
    }

    @Test
    void makesAFellowWhatTheOtherIs() {
        assertThat(LinkedStory.values(
                        kind,
                        "Deputy District Attorney Jane Tamarind tried the case with fellow DA Saul Luque on Friday."))
                .contains("DA Saul Luque = deputy-district-attorney");
    }

    private Relation relation(String left, String right) {
        return kind.compare(office(left), office(right), Tolerance.NONE);
    }

    private OfficeValue office(String words) {
        var mentions =
                LinkedStory.mentions(kind, "On Monday " + words + " said it was over.", "Mrs. Jane Roe said so.");
        assertThat(mentions).as(words).hasSize(1);
        return (OfficeValue) mentions.get(0).value();
    }
}
