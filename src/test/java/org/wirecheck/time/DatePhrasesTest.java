package org.wirecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.model.Anchor;

class DatePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It opened on Aug. 15, 2025. | Aug. 15, 2025=2025-08-15",
                "It opened on 15 August 2025. | 15 August 2025=2025-08-15",
                "It opened on 2025-08-15. | 2025-08-15=2025-08-15",
                "It opened on 8/15/2025. | 8/15/2025=2025-08-15",
                "It opened on Friday, Aug. 15, 2025. | Friday, Aug. 15, 2025=2025-08-15",
                "It opened on the 15th of August. | 15th of August=2026-08-15",
                "It opens in the third quarter of 2027. | third quarter of 2027=2027-Q3",
                "Third-quarter profit fell. | Third-quarter=2026-Q3",
                "It was built in the 1990s. | 1990s=199",
                "It was built in the 19th century. | 19th century=18",
                "It opened in the summer of 2012. | summer of 2012=2012-SU",
                "It opened in mid-March. | mid-March=2026-03 mid",
                "It will open in mid-March. | mid-March=2027-03 mid",
                "It opened in late May. | late May=2026-05 late",
                "It ran from 2010-2012. | 2010-2012=2010/2012",
                "It ran Jan. 3-5. | Jan. 3-5=2026-01-03/2026-01-05",
                "The attacks of 9/11 changed it. | 9/11=2001-09-11",
                "The market opened in 1867. | 1867=1867",
            })
    void readsCalendarDates(String sentence, String expected) {
        assertThat(Read.of(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Tuesday. | Tuesday=2026-11-17",
                "They met Thursday. | Thursday=2026-11-19",
                "They will meet on Tuesday. | Tuesday=2026-11-24",
                "She travels to Veld on Monday to meet the mayor. | Monday=2026-11-23",
                "They met last Tuesday. | last Tuesday=2026-11-17",
                "The court is to rule on Friday. | Friday=2026-11-20",
                "They failed to agree on Tuesday. | Tuesday=2026-11-17",
                "It happened yesterday. | yesterday=2026-11-18",
                "It fell last week. | last week=2026-W46",
                "It fell two weeks ago. | two weeks ago=2026-11-05",
                "It fell a year ago. | a year ago=2025",
                "It fell last month. | last month=2026-10",
                "It closes next year. | next year=2027",
                "It fell last summer. | last summer=2026-SU",
                "It fell early last week. | early last week=2026-W46 early",
                "It fell over the weekend. | weekend=2026-W46-WE",
                "They met on Tuesday of last week. | Tuesday of last week=2026-11-10",
                "It closed on Labor Day. | Labor Day=2026-09-07",
                "It closed at Christmas 2024. | Christmas 2024=2024-12-25",
            })
    void countsFromTheArticlesDay(String sentence, String expected) {
        assertThat(Read.of(sentence)).containsExactly(expected);
    }

    @Test
    void readsDecadesWithAnApostrophe() {
        assertThat(Read.of("It was built in the '80s.")).containsExactly("'80s=198");
    }

    @Test
    void countsFromTheStoryWhereItSaysLater() {
        assertThat(Read.of("They met on March 3, 2024. Two days later the mill burned."))
                .containsExactly("March 3, 2024=2024-03-03", "Two days later=2024-03-05");
    }

    @Test
    void leavesAWeekdayOpenWithoutAnAnchor() {
        assertThat(Read.with("They met on Friday.", Anchor.NONE)).containsExactly("Friday=XXXX-WXX-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It may rain.",
                "They march on.",
                "She sat down under the sun.",
                "Mrs. May said no.",
                "June Harlow won the race.",
                "A shop in the 1300 block of Mill Road burned.",
                "Call 555-1212 for help.",
                "The team won 3-2.",
                "Flight 1549 was late.",
                "More than 2000 people came.",
                "He bought a 7-Eleven.",
                "It fell by 3.2%.",
                "It costs $1999.",
            })
    void takesNothingElseForADate(String sentence) {
        assertThat(Read.of(sentence)).isEmpty();
    }
}
