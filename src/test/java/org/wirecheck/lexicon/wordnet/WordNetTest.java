package org.wirecheck.lexicon.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNetTest {
    private final WordNet wordNet = WordNet.standard();

    @Test
    void findsSharedSenses() {
        assertThat(wordNet.sameSense("die", "perish", Pos.VERB)).isTrue();
        assertThat(wordNet.synonyms("officer", Pos.NOUN)).contains("policeman");
        assertThat(wordNet.sameSense("dog", "table", Pos.NOUN)).isFalse();
    }

    @Test
    void ordersPairsByNearness() {
        double same = wordNet.related("injure", "wound", Pos.VERB);
        double near = wordNet.related("meeting", "summit", Pos.NOUN);
        double far = wordNet.related("meeting", "earthquake", Pos.NOUN);
        assertThat(same).isGreaterThan(near);
        assertThat(near).isGreaterThan(far);
        assertThat(far).isZero();
    }

    @Test
    void answersAlikeBothWaysRound() {
        for (List<String> pair : List.of(List.of("murder", "killing"), List.of("fire", "blaze"), List.of("x", "y"))) {
            assertThat(wordNet.related(pair.get(0), pair.get(1), Pos.NOUN))
                    .isEqualTo(wordNet.related(pair.get(1), pair.get(0), Pos.NOUN))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void knowsOpposites() {
        assertThat(wordNet.antonyms("accept", "reject", Pos.VERB)).isTrue();
        assertThat(wordNet.antonyms("alive", "dead", Pos.ADJECTIVE)).isTrue();
        assertThat(wordNet.antonyms("accept", "table", Pos.VERB)).isFalse();
    }

    @Test
    void climbsToBroaderSenses() {
        assertThat(wordNet.isKindOf("murder", "killing", Pos.NOUN)).isTrue();
        assertThat(wordNet.isKindOf("killing", "murder", Pos.NOUN)).isFalse();
        assertThat(wordNet.isKindOf("nurse", "person", Pos.NOUN)).isTrue();
    }

    @Test
    void tellsEventsFromThings() {
        assertThat(List.of("meeting", "crash", "vote", "earthquake", "storm")).allMatch(wordNet::isEvent);
        assertThat(List.of("table", "man", "city", "year", "zzz")).noneMatch(wordNet::isEvent);
    }
}
