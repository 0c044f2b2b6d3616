package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.FirstNames.Gender;

class FirstNamesTest {
    private final FirstNames names = Lexicon.standard().firstNames();

    @Test
    void knowsGender() {
        assertThat(names.gender("Maria")).isEqualTo(Gender.FEMALE);
        assertThat(names.gender("JOSÉ")).isEqualTo(Gender.MALE);
        assertThat(names.gender("Jordan")).isEqualTo(Gender.EITHER);
        assertThat(names.gender("Table")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void goesByTheFirstPartOfADoubleName() {
        assertThat(names.gender("Anna-Sofia")).isEqualTo(Gender.FEMALE);
        assertThat(names.contains("Jean-Claude")).isTrue();
    }
}
