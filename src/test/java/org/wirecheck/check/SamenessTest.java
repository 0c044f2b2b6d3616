package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Role;

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

    private static List<String> alarms(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            String id = String.valueOf((char) ('A' + articles.size()));
            articles.add(new Article(id, "Outlet " + id, "2031-05-12", null, null, null, Role.PUBLISHED, text));
        }
        return CHECKER.check(new Bundle("halden", null, articles)).discrepancies().stream()
                .filter(finding -> finding.severity().isAlarm())
                .map(Finding::factType)
                .toList();
    }
}
