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
