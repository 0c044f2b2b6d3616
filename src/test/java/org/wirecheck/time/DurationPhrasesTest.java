package org.wirecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tense, nearly three-hour meeting ended. | three-hour=PT3H nearly",
                "They spoke for about an hour. | an hour=PT1H about",
                "It lasted more than an hour. | an hour=PT1H more than",
                "The strike ran for two and a half years. | two and a half years=P2.5Y",
                "He waited an hour and a half. | an hour and a half=PT1H30M",
                "The flight takes half an hour. | half an hour=PT30M",
                "The vote took 90 minutes. | 90 minutes=PT90M",
                "She got an 18-month sentence. | 18-month=P18M",
                "The worst flood of the past 80 years. | the past 80 years=P80Y",
                "It stood empty for more than a decade. | a decade=P10Y more than",
                "They were gone for several days. | several days=PXD",
                "An hours-long debate followed. | hours-long=PTXH",
                "It took at least 72 hours. | 72 hours=PT72H at least",
                "He held on for up to six weeks. | six weeks=P6W at most",
                "The trial lasted an hour and 45 minutes. | an hour and 45 minutes=PT1H45M",
                "It takes 10 to 15 minutes. | 10 to 15 minutes=PT10M/PT15M",
                "It rained for two or three weeks. | two or three weeks=P2W/P3W",
                "An 18- to 24-month term is likely. | 18- to 24-month=P18M/P24M",
                "They pay $8 million over three years. | three years=P3Y",
                "It rained for over three hours. | three hours=PT3H more than",
                "Prices fell over the past three years. | the past three years=P3Y",
                "An hour later it burned. | An hour=PT1H",
                "No more than 30 days may pass. | 30 days=P30D at most",
            })
    void readsLengthsWithTheirHedge(String sentence, String expected) {
        assertThat(Read.of(sentence)).contains(expected);
    }

    @Test
    void readsHalfHours() {
        assertThat(Read.of("Talks ran two-and-a-half hours.")).containsExactly("two-and-a-half hours=PT2H30M");
    }

    @ParameterizedTest
    @CsvSource({
        "A 59-year-old man was held.",
        "She is 43 years old.",
        "The car did 60 miles an hour.",
        "It costs $5 a day.",
        "He finished second.",
        "4 Min Read",
        "He won in the second set.",
        "Lights stay on at the lab."
    })
    void leavesAgesRatesAndRanksAlone(String sentence) {
        assertThat(Read.of(sentence)).noneMatch(read -> read.contains("=P"));
    }
}
