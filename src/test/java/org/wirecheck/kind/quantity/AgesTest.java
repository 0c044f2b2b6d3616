package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.model.Mention;

class AgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrested 43-year-old Jane Roe on Friday. | 43 year | Jane Roe",
                "Jane Roe, 43, was arrested. | 43 year | Jane Roe",
                "Police arrested Jane Roe, 43. | 43 year | Jane Roe",
                "Jane Roe, a 43-year-old teacher, was arrested. | 43 year | Jane Roe",
                "Jane Roe is 43 years old. | 43 year | Jane Roe",
                "Jane Roe, now 43, left the town. | 43 year | Jane Roe",
                "Jane Roe, aged 43, left the town. | 43 year | Jane Roe",
                "She was 43. | 43 year | She",
                "Tom Roe, Jr., 21, was hurt. | 21 year | Tom Roe, Jr."
            })
    void saysWhoIsThatOld(String sentence, String value, String person) {
        Mention mention = Told.mentions(sentence).get(0);
        assertThat(mention.value().notation()).isEqualTo(value);
        assertThat(mention.hook().traits()).contains("age");
        assertThat(mention.hook().about()).isNotNull();
        assertThat(mention.hook().about().in(sentence)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 43-year-old man was arrested. | 43 year | man",
                "The driver, 43, was arrested. | 43 year | driver",
                "A man in his 40s was arrested. | 40 year [40,50) | man",
                "A man in his late 40s was arrested. | 40 year [46,50) | man",
                "A baby aged nine months was saved. | 9 month | baby",
                "A nine-month-old baby was saved. | 9 month | baby"
            })
    void describesWhoIsNotNamed(String sentence, String value, String noun) {
        Mention mention = Told.mentions(sentence).get(0);
        assertThat(mention.value().notation()).isEqualTo(value);
        assertThat(mention.hook().governor()).isNotNull();
        assertThat(mention.hook().governor().lemma()).isEqualTo(noun);
    }

    @Test
    void readsBareNumbersBehindAgesAsAges() {
        assertThat(Told.values("The victims, ages 15, 17 and 18, were women."))
                .containsExactly("15 = 15 year", "17 = 17 year", "18 = 18 year");
        assertThat(Told.values("Two boys, aged 9 and 11, were found."))
                .containsExactly("Two = 2", "9 = 9 year", "11 = 11 year");
    }

    @Test
    void readsEveryAgeOfAList() {
        assertThat(Told.values("Jane Roe, 43, Tom Adeyemi, 9, and Ana Lund, 71, escaped."))
                .containsExactly("43 = 43 year", "9 = 9 year", "71 = 71 year");
    }

    @Test
    void sharesTheUnitOfAPair() {
        assertThat(Told.values("Two children, 4 and 6 years old, were saved."))
                .containsExactly("Two = 2", "4 = 4 year", "6 years old = 6 year");
    }

    @Test
    void takesAWeekdayForNoName() {
        Mention age = Told.mentions("It happened on Saturday, when a 53-year-old man fell.")
                .get(0);
        assertThat(age.hook().about()).isNull();
    }

    @Test
    void takesADurationForNoAge() {
        assertThat(Told.values("Jane Roe taught there for 43 years.")).isEmpty();
    }
}
