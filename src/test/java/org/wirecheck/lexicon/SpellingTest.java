package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling spelling = Lexicon.standard().spelling();

    private List<String> words(String... tokens) {
        return spelling.normal(List.of(tokens)).stream().map(Found::entry).toList();
    }

    @Test
    void levelsNationalSpelling() {
        assertThat(spelling.same("Honour", "honor")).isTrue();
        assertThat(spelling.same("organised", "organized")).isTrue();
        assertThat(spelling.same("centre", "center")).isTrue();
        assertThat(spelling.same("travelling", "traveling")).isTrue();
        assertThat(spelling.same("cease-fire", "ceasefire")).isTrue();
        assertThat(spelling.same("advise", "advice")).isFalse();
        assertThat(spelling.standard("surprise")).isEqualTo("surprise");
    }

    @Test
    void writesContractionsOutHoweverTheyAreTokenised() {
        assertThat(words("It", "is", "n't", "over")).containsExactly("it", "is", "not", "over");
        assertThat(words("It", "isn’t", "over")).containsExactly("it", "is", "not", "over");
        assertThat(words("I", "'m", "sure")).containsExactly("i", "am", "sure");
        assertThat(words("wo", "n't")).isEqualTo(words("will", "not"));
        assertThat(words("cannot")).isEqualTo(words("can", "not"));
    }

    @Test
    void tellsIsFromHas() {
        assertThat(words("It", "'s", "been")).containsExactly("it", "has", "been");
        assertThat(words("they'd", "been")).containsExactly("they", "had", "been");
        assertThat(words("It's", "late")).containsExactly("it", "is", "late");
    }

    @Test
    void leavesPossessivesAlone() {
        assertThat(words("Maria", "'s", "car")).containsExactly("maria", "'s", "car");
    }

    @Test
    void saysWhichTokensAWordComesFrom() {
        assertThat(spelling.normal(List.of("They", "do", "n't", "know")).get(2)).isEqualTo(new Found<>("not", 1, 3));
    }
}
