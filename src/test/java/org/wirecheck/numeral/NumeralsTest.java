package org.wirecheck.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ninety | 90",
                "2, 000 | 2000",
                "three twenty-firsts | 0.1428571428571428571428571428571429",
                "one hundred thirty-fifths | 2.857142857142857142857142857142857",
                "two hundred and fifty-four hundredths | 200.54",
                "one hundred and three quarters | 100.75",
                "minus one over 20 | -0.05",
                "-2.5^-1 | -0.4",
                "three krores | 30000000",
                "thirtyfirst | 31",
                "a third surgery | 3",
                "a fourth victim | 4",
                "5m Norlanders | 5000000",
                "3m new homes | 3000000",
                "a dozen | 12",
                "two dozen | 24",
                "half a dozen | 6",
                "half a million | 500000",
                "half-million | 500000",
                "a quarter million | 250000",
                "three quarters of a million | 750000",
                "two hundred and six | 206",
                "two thousand and twelve | 2012",
                "eighty-one thousand four hundred | 81400",
                "thirty-one million two hundred thousand and seven | 31200007",
                "three thousand million | 3000000000",
                "1,200 | 1200",
                "1.2m people | 1200000",
                "£3m | 3000000",
                "14.5 million | 14500000",
                "7bn | 7000000000",
                "40K | 40000",
                "1.250.000 | 1250000",
                "7,25,000 | 725000",
                "3 crore | 30000000",
                "2 lakh | 200000",
                "2.5e6 | 2500000",
                "0,5 | 0.5",
                ".25 | 0.25",
                "two point seven million | 2700000",
                "three and a half | 3.5",
                "four and a half million | 4500000",
                "one million and a half | 1500000",
                "two-fifths | 0.4",
                "26 2/5 | 26.4",
                "3½ | 3.5",
                "forty-three tenths | 4.3",
                "21st | 21",
                "twenty-first | 21",
                "third | 3",
                "one in five | 0.2",
                "two out of eight | 0.25",
                "minus twelve | -12",
                "-7.5 | -7.5",
                "nineteen seventy-nine | 1979",
                "sixty-five (65) | 65"
            })
    void readsWordsAndFigures(String words, String value) {
        assertThat(values(words)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from 10 to 15 million people | 10 / 15000000",
                "rose from 10 to 15 | 10 / 15",
                "12 of the 40 seats | 12 / 40",
                "lost 52 to 48 | 52 / 48",
                "won 3-1 | 3 / 1",
                "one hundred and two hundred | 100 / 200"
            })
    void keepsTwoNumbersApart(String words, String both) {
        assertThat(String.join(" / ", values(words))).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 to 15 people | 10 | 15",
                "10-15 | 10 | 15",
                "two or three men | 2 | 3",
                "between 20 and 30 | 20 | 30",
                "between one hundred and two hundred | 100 | 200",
                "between one hundred and fifty and two hundred | 150 | 200",
                "2 to 3 million | 2000000 | 3000000",
                "several people | 2 | 40",
                "a couple of men | 2 | 4",
                "dozens | 9.6 | 360",
                "hundreds of thousands of homes | 80000 | 3000000"
            })
    void readsRegions(String words, String lower, String upper) {
        List<Numeral> found = Numerals.in(words);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).region().lower()).isEqualByComparingTo(lower);
        assertThat(found.get(0).region().upper()).isEqualByComparingTo(upper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the attacks of 9/11",
                "open 24/7",
                "call 555-0142",
                "call 0800 555 111 or 0845 125 2222",
                "call +44 20 7946 0000",
                "sent 5: 03p",
                "on 5/17/2018",
                "at 10:30",
                "the 2018-19 season",
                "which one",
                "one another",
                "this one will do",
                "per second",
                "see https://example.org/a/17?x=4"
            })
    void leavesAloneWhatIsNoNumber(String words) {
        assertThat(Numerals.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an F-22", "a B-2", "the A380", "COVID-19", "180ml", "the 1980s", "Q3"})
    void marksFiguresGluedToLetters(String words) {
        assertThat(Numerals.in(words)).allMatch(Numeral::glued);
    }

    @Test
    void spansCountInTheWholeText() {
        Numeral found = Numerals.in("Police said twenty-two people fled.").get(0);
        assertThat(found.start()).isEqualTo(12);
        assertThat(found.end()).isEqualTo(22);
    }

    @Test
    void readsEveryNumberInOrder() {
        assertThat(values("Three of the 14 crew and two dozen passengers paid $1.5 million."))
                .containsExactly("3", "14", "24", "1500000");
    }

    private static List<String> values(String text) {
        return Numerals.in(text).stream().map(n -> n.value().toPlainString()).collect(Collectors.toList());
    }
}
