package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Word;

/** What an amount hangs on: its noun, its verb, and what sets it apart. */
class CountHooksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm killed nine people and left eleven dead. | 0 | people | kill",
                "The quake hit the coast, killing at least 10 people, injuring dozens more. | 0 | people | kill",
                "He left after he and several other officers responded to a call. | 0 | officer | respond",
                "A death toll of 14 was given by the ministry. | 0 | | kill",
                "The death toll rose to 19 on Friday. | 0 | | kill",
                "The number of homes rose to 400. | 0 | home | rise",
                "Five were shot, two fatally, outside the club. | 1 | | kill",
                "The mayor expects to charge Roe with two counts of murder. | 0 | count | count",
                "His bond was set at $6 million. | 0 | bond | set",
                "He repaid the campaign about $60,000. | 0 | | repay",
                "They have not named the other six victims, who had serious injuries. | 0 | victim | have",
                "Of the 46 people on board, 12 died. | 0 | people |",
                "He led the team despite missing four games to recover from surgery. | 0 | game | miss",
                "Ten victims aged between 20 and 37 were shot. | 0 | victim | shoot",
                "Seven AK-47s and a boat were seized. | 0 | ak-47 | seize"
            })
    void hangsOnItsNounAndVerb(String sentence, int which, String noun, String verb) {
        Hook hook = Told.mentions(sentence).get(which).hook();
        assertThat(lemma(hook.governor())).as(sentence).isEqualTo(noun == null ? "" : noun);
        assertThat(lemma(hook.predicate())).as(sentence).isEqualTo(verb == null ? "" : verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two gunmen killed five people. | 0 | side:suspect",
                "The blast killed nine people, including two children. | 1 | subset",
                "The crash injured seven people, three critically. | 1 | subset",
                "Three men and a woman were shot. | 0 | part",
                "Eight were hurt: three children, four teachers and a driver. | 1 | part",
                "The bridge carried 40,000 cars a day. | 0 | per:day",
                "He faces one count of murder and three counts of fraud. | 1 | crime:fraud",
                "Five are in stable condition. | 0 | state:stable",
                "One man was shot in the chest and one in the leg. | 0 | single",
                "He played in a combined 157 games. | 0 | sum",
                "In their five operations so far, they seized 31 crates. | 1 | several-events",
                "Two victims were taken to Kern Hospital, one was taken to Dale Hospital. | 0 | share",
                "A baby and four others were hurt. | 0 | rest",
                "Baby, 4 people injured in Halden. | 0 | rest",
                "The surviving victims included seven men and two women. | 0 | survivor",
                "Elsewhere, two people were shot. | 0 | aside",
                "Ten people were wounded. One of them later died. | 0 | with-dead",
                "Seven rifles, three other assault rifles, 13 loaded magazines and a boat were found. | 1 | part",
                "The navy recovered seven AK-47 rifles. | 0 | model"
            })
    void isSetApart(String sentence, int which, String trait) {
        assertThat(Told.mentions(sentence).get(which).hook().traits())
                .as(sentence)
                .contains(trait);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five people were killed by two gunmen. | 0 | side:suspect",
                "The crash injured seven people. | 0 | subset",
                "Five shot in a bar fight. | 0 | side:suspect",
                "Five people were hurt, and 20 and 37 were the ages told. | 0 | share",
                "Nine other officers and two civilians were hurt. | 0 | rest",
                "In three operations they seized 31 crates. | 0 | several-events",
                "In three days they seized 31 crates. | 0 | several-events"
            })
    void isNotSetApart(String sentence, int which, String trait) {
        assertThat(Told.mentions(sentence).get(which).hook().traits())
                .as(sentence)
                .doesNotContain(trait);
    }

    @ParameterizedTest
    @CsvSource({
        "This is not the first time that the cables have been cut.",
        "Call 1-800-SPEAK-UP with tips.",
        "He hit .358 for the Rovers."
    })
    void readsNoNumber(String sentence) {
        List<Mention> mentions = Told.mentions(sentence);
        assertThat(mentions).as(sentence).isEmpty();
    }

    private static String lemma(@Nullable Word word) {
        return word == null ? "" : word.lemma();
    }
}
