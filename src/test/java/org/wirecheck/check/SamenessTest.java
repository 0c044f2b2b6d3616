package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Role;
import org.wirecheck.model.Standing;

/** When two values are taken for a slip and when for two things: one invented story told in a few sentences each. */
class SamenessTest {

    private static final Checker CHECKER = Checker.standard();

    @Test
    void knowsOneShootingUnderOtherWords() {
        assertThat(alarms(
                        "A man was shot outside a bar in Halden on Friday night, police said.",
                        "The shooting happened outside a bar in Halden on Saturday night, police said."))
                .contains("event-date");
    }

    @Test
    void keepsTheBoyWhoWasShotFromTheBoyWhoWasArrested() {
        assertThat(alarms(
                        "A 15-year-old boy was shot in Halden on Friday, police said.",
                        "A 17-year-old boy was arrested in Halden on Friday, police said."))
                .doesNotContain("age");
    }

    @Test
    void setsTwoAgesOfOneNamelessVictimAgainstEachOther() {
        assertThat(alarms(
                        "A 15-year-old boy was shot in a park in Halden on Friday, police said.",
                        "A 17-year-old boy was shot in a park in Halden on Friday, police said."))
                .contains("age");
    }

    @Test
    void takesTwoAgesBothOutletsTellForTwoPeople() {
        String first = "A 22-year-old man was shot in the leg in Halden, police said.";
        String second = "A 27-year-old man was shot in the leg in Halden, police said.";
        assertThat(alarms(first + "\n\n" + second, second + "\n\n" + first)).doesNotContain("age");
    }

    @Test
    void addsAPartOfAListToNoTotal() {
        assertThat(alarms(
                        "A gunman shot three men and a woman in Halden on Friday, police said.",
                        "A gunman shot four people in Halden on Friday, police said."))
                .doesNotContain("shot");
    }

    @Test
    void leavesTheTollOfAnotherYearsDisasterAlone() {
        assertThat(alarms(
                        "A flood in the Torvik valley killed 12 people on Friday, officials said.",
                        "A flood in the Torvik valley on Friday brought back memories. In February 2027 a flood in the"
                                + " Torvik valley killed 31 people."))
                .doesNotContain("casualties");
    }

    @Test
    void countsNoYearAgainstADay() {
        assertThat(alarms(
                        "The attack in Halden killed five officers on Friday, police said.",
                        "So far this year attacks have killed 34 officers, police said after the attack in Halden."))
                .doesNotContain("casualties");
    }

    @Test
    void takesWhatTwoArticlesTellOfTheirOwnDaysForNewsOfTwoDays() {
        Article monday =
                article("A", "2031-05-05", "The mayor and the union met at the town hall on Monday to end the strike.");
        Article thursday = article(
                "B", "2031-05-08", "The mayor met leaders of the union on Thursday in another bid to end the strike.");
        assertThat(alarms(List.of(monday, thursday))).doesNotContain("event-date");
        Article late =
                article("B", "2031-05-05", "The mayor and the union met at the town hall on Sunday over the strike.");
        assertThat(alarms(List.of(monday, late))).contains("event-date");
    }

    @Test
    void addsNoThirdVersionFromAnArticleThatHasOne() {
        List<Finding> findings = check(List.of(
                        article("A", "2031-05-12", "Ole Rask died after falling 60 metres from a ridge on Mount Havn."),
                        article(
                                "B",
                                "2031-05-12",
                                "Ole Rask died after falling 150 metres from a ridge on Mount Havn. A day later a"
                                        + " climber died after falling 700 metres from a ridge on Mount Havn.")))
                .stream()
                .filter(finding -> finding.factType().equals("distance"))
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).versions()).hasSize(2);
    }

    @Test
    void letsABirthdayExplainTwoAgesThoughOneArticleHasNoDate() {
        String younger = "Ole Rask, 27, was arrested over the shooting in Halden.";
        String older = "Ole Rask, 29, was convicted of the shooting in Halden.";
        Article early = article("A", "2031-05-12", younger);
        Article late = article("B", "2033-06-12", older);
        Article undated = article("C", null, younger);
        assertThat(alarms(List.of(early, late, undated))).doesNotContain("age");
        assertThat(alarms(List.of(undated, article("D", null, older)))).contains("age");
    }

    @Test
    void addsNobodyWhomAListNamesToTheOthers() {
        String all = "Five people were wounded in a drive-by shooting in Halden on Friday, police said.";
        assertThat(alarms("A baby and four other people were wounded in a drive-by shooting in Halden on Friday.", all))
                .doesNotContain("injured", "other-quantity");
        assertThat(alarms("Seven people were wounded in a drive-by shooting in Halden on Friday, police said.", all))
                .contains("injured");
    }

    @Test
    void countsNoTotalOverSeveralEventsAsThatOfOne() {
        String one =
                "During the operation off Halden the crew seized 12 crates of rifles from the boat, Capt. Roe said.";
        assertThat(alarms(one, "In their five operations so far the crew seized 31 crates of rifles, Capt. Roe said."))
                .doesNotContain("other-quantity");
        assertThat(
                        alarms(
                                one,
                                "During the operation off Halden the crew seized 31 crates of rifles from the boat, Capt. Roe said."))
                .contains("other-quantity");
    }

    @Test
    void keepsAShareFromTheTotal() {
        assertThat(alarms(
                        "Three victims were taken to hospitals in Halden on Friday, fire officials said.",
                        "Two victims were taken to Kern Hospital in Halden on Friday, one was taken to Dale Hospital, fire"
                                + " officials said."))
                .doesNotContain("other-quantity", "injured");
    }

    @Test
    void keepsThoseWhoSurvivedFromAll() {
        assertThat(
                        alarms(
                                "Ten people were shot on Friday in Halden, including two women and eight men, police said.",
                                "The surviving victims of Friday's shooting in Halden included two women and seven men, police said."))
                .doesNotContain("shot", "other-quantity");
    }

    @Test
    void leavesWhatHappenedElsewhereAlone() {
        String five = "Five people were shot in Halden on Friday night, police said.";
        assertThat(alarms(five, "Meanwhile, two people were shot in Halden on Friday night, police said."))
                .doesNotContain("shot");
        assertThat(alarms(five, "Two people were shot in Halden on Friday night, police said."))
                .contains("shot");
    }

    @Test
    void countsThoseWhoShootAmongNobodyWhoWasShot() {
        assertThat(alarms(
                        "Six people were shot at a party in Halden on Friday night, police said.",
                        "A party in Halden ended on Friday night when two people started shooting, police said."))
                .doesNotContain("shot", "other-quantity");
    }

    @Test
    void keepsGamesPlayedFromGamesMissed() {
        assertThat(alarms(
                        "Ole Rask missed four games for Halden this season after surgery on his left knee.",
                        "Ole Rask played ten games for Halden this season before surgery on his left knee."))
                .doesNotContain("other-quantity");
    }

    @Test
    void tiesNothingByAVerbThatSaysNothing() {
        assertThat(alarms(
                        "Police have three men in custody and say they are trying to learn what led to the shooting.",
                        "Police say two men were having an argument when shots were fired in a hall in Halden."))
                .doesNotContain("other-quantity");
    }

    @Test
    void letsATownLieInAStateOfItsCountry() {
        assertThat(alarms(
                        "Police in Sicily said Ole Rask was found dead in his cell on Friday.",
                        "Ole Rask was found dead in his cell on Friday, police in Palermo said."))
                .doesNotContain("other-place", "venue");
    }

    @Test
    void letsAnArticleGiveTwoNumbersOfOneSort() {
        String fifth = "He became the fifth player in the history of the league with four such seasons.";
        assertThat(alarms(
                        "Ole Rask scored twice for Halden on Sunday. " + fifth
                                + " He also became the 14th player in the history of the league to score 300 goals.",
                        "Ole Rask scored twice for Halden on Sunday. " + fifth))
                .isEmpty();
    }

    @Test
    void asksOfAnOfficeNotWhatElseIsToldOfTheDay() {
        assertThat(alarms(
                        "Sheriff Ole Rask said on Monday that nobody else was in the house.",
                        "Former Sheriff Ole Rask plans to speak to reporters on Tuesday morning."))
                .contains("office");
    }

    @Test
    void letsTheDeadBeAmongTheHurt() {
        assertThat(alarms(
                        "The shooting in Halden killed one person and wounded nine others on Friday, police said.",
                        "Ten people were wounded in the shooting in Halden on Friday. One of the victims was killed."))
                .doesNotContain("injured");
    }

    @Test
    void putsWhatFitsTwoVersionsIntoNeither() {
        List<Finding> findings = check(List.of(
                article("A", "2031-05-12", "District Attorney Ole Rask opened the trial in Halden on Monday."),
                article(
                        "B",
                        "2031-05-12",
                        "Assistant District Attorney Ole Rask opened the trial in Halden on Monday."),
                article("C", "2031-05-12", "Prosecutor Ole Rask opened the trial in Halden on Monday.")));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.factType()).isEqualTo("office");
            assertThat(finding.versions()).hasSize(2);
            assertThat(finding.versions())
                    .allSatisfy(version -> assertThat(version.articles()).doesNotContain("C"));
        });
    }

    @Test
    void letsAnArticleLookBackAtWhoWasInOffice() {
        String now = "Former director Jane Roe testified in Halden on Monday about her meeting with the mayor.";
        String then = "When the mayor asked Jane Roe to wait, the director refused.";
        assertThat(alarms(now, "Former director Jane Roe spoke of the meeting in Halden. " + then))
                .doesNotContain("office");
        assertThat(alarms(now, "Director Jane Roe testified in Halden on Monday about her meeting with the mayor."))
                .contains("office");
    }

    private static List<String> alarms(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article(String.valueOf((char) ('A' + articles.size())), "2031-05-12", text));
        }
        return alarms(articles);
    }

    private static List<String> alarms(List<Article> articles) {
        return check(articles).stream()
                .filter(finding -> finding.severity().isAlarm() && finding.relation() != Standing.SUPERSEDED)
                .map(Finding::factType)
                .toList();
    }

    private static List<Finding> check(List<Article> articles) {
        return CHECKER.check(new Bundle("halden", null, articles)).discrepancies();
    }

    private static Article article(String id, @Nullable String published, String text) {
        return new Article(id, "Outlet " + id, published, null, null, null, Role.PUBLISHED, text);
    }
}
