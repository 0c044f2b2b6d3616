package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Role;
import org.wirecheck.model.Standing;

/** Two days that are told of two things, and two that are not, in invented stories of a sentence or two. */
class CircumstancesTest {

    private static final Checker CHECKER = Checker.standard();

    @Test
    void setsTwoDeadlinesAgainstEachOtherWhateverOtherYearStandsBeside() {
        assertThat(
                        alarms(
                                article("A", "2031-03-31", "Brenna Holt set a deadline of May 1 for the interview."),
                                article(
                                        "B",
                                        "2031-03-31",
                                        "Brenna Holt set a deadline of May 10 for the interview about the attack of 2027 in Halden.")))
                .contains("other-date");
    }

    @Test
    void takesAnAppointmentToComeForNoneThatWasKept() {
        assertThat(alarms(
                        article("A", "2031-06-03", "Arno Vell is next scheduled to appear in court June 24."),
                        article("B", "2031-06-04", "Arno Vell appeared in court on Sunday, the court clerk said.")))
                .isEmpty();
    }

    @Test
    void takesWhatIsAsFreshInTwoArticlesForTwoVisits() {
        assertThat(alarms(
                        article("A", "2031-05-05", "No one answered the door at the apartment Monday."),
                        article("B", "2031-05-06", "No one answered the door at the apartment Tuesday.")))
                .isEmpty();
    }

    @Test
    void letsANamedPersonDieButOnce() {
        assertThat(alarms(
                        article("A", "2031-05-05", "Tyla Donner, 23, died Monday of her injuries, police said."),
                        article("B", "2031-05-07", "Tyla Donner, 23, died Wednesday of her injuries, police said.")))
                .contains("event-date");
    }

    @Test
    void guessesNoYearAgainstAnother() {
        assertThat(alarms(
                        article("A", "2029-07-26", "The deputy was investigating a June 20 shooting in Halden."),
                        article("B", "2031-03-20", "The deputy was investigating a June 20 shooting in Halden.")))
                .isEmpty();
    }

    @Test
    void datesTheShootingNotTheCharge() {
        assertThat(alarms(
                        article(
                                "A",
                                null,
                                "A man was charged with murder after a shooting at an office party in Halden Friday."),
                        article(
                                "B",
                                null,
                                "A man was charged with murder Saturday after a shooting at an office in Halden.")))
                .isEmpty();
    }

    @Test
    void countsLaterAndEarlierFromOtherMoments() {
        assertThat(alarms(
                        article("A", "2031-05-05", "Some 30 minutes later, Tilda Poy was shot above her right eye."),
                        article(
                                "B",
                                "2031-05-06",
                                "Tilda Poy was shot above her right eye four hours earlier, police said.")))
                .isEmpty();
    }

    @Test
    void readsTheDateThatMakesALooseOneExact() {
        assertThat(alarms(
                        article(
                                "A",
                                "2031-09-16",
                                "On July 27, 2030, Kuno Toll, 18, was shot and killed on the street."),
                        article(
                                "B",
                                "2031-09-17",
                                "A little more than a year ago, in July of 2030, Kuno Toll, 18, was shot and killed.")))
                .isEmpty();
        assertThat(alarms(
                        article(
                                "A",
                                "2031-09-16",
                                "On July 27, 2030, Kuno Toll, 18, was shot and killed on the street."),
                        article(
                                "B",
                                "2031-09-17",
                                "A little more than a year ago, in July of 2024, Kuno Toll, 18, was shot and killed.")))
                .contains("event-date");
    }

    @Test
    void readsADayAMonthAndAShortYear() {
        assertThat(alarms(
                        article("A", "2011-11-11", "The navy foiled an attack by pirates on Thursday in the gulf."),
                        article("B", "2011-11-11", "The navy foiled an attack by pirates on 10 Nov 11 in the gulf.")))
                .isEmpty();
    }

    @Test
    void comparesNoAgeOfAnotherDay() {
        assertThat(alarms(
                        article("A", "2031-05-05", "Jerm Tamms, 16, is on trial in Halden."),
                        article("B", "2031-05-05", "The lawyer said then-15-year-old Jerm Tamms was at the scene.")))
                .isEmpty();
    }

    @Test
    void knowsAPersonByTheFirstOfTwoSurnamesOrOfTwoGivenNames() {
        assertThat(alarms(
                        article(
                                "A",
                                "2031-03-07",
                                "Friends say 26-year-old Pablo Villar Estrada was killed in Halden."),
                        article(
                                "B",
                                "2031-03-07",
                                "Friends mourned 19-year-old Pablo Villar, who was killed in Halden.")))
                .contains("age");
        assertThat(alarms(
                        article("A", "2031-03-07", "Police identified the man as Jean-Luc Phelps, 36, of Halden."),
                        article("B", "2031-03-07", "Jean Phelps, 31, died after gunfire erupted in Halden.")))
                .contains("age");
    }

    private static Article article(String id, @Nullable String published, String text) {
        return new Article(id, "Outlet " + id, published, null, null, null, Role.PUBLISHED, text);
    }

    private static List<String> alarms(Article... articles) {
        return CHECKER.check(new Bundle("halden", null, List.of(articles))).discrepancies().stream()
                .filter(finding -> finding.severity().isAlarm() && finding.relation() != Standing.SUPERSEDED)
                .map(Finding::factType)
                .toList();
    }
}
