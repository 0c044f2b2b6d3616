package org.wirecheck.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksAWordThatWasChanged() {
        assertThat(marked("We will rebuild it soon", "We will restore it soon"))
                .isEqualTo("We will [-rebuild-]{+restore+} it soon");
    }

    @Test
    void marksWordsThatWereLeftOutOrAdded() {
        assertThat(marked("It was a very long day", "It was a long day, sadly"))
                .isEqualTo("It was a [-very -]long day{+, sadly+}");
    }

    @Test
    void marksNeighbouringChangesAsOne() {
        assertThat(marked("They wrote letters to one another for years", "They wrote letters to each other for years"))
                .isEqualTo("They wrote letters to [-one another-]{+each other+} for years");
    }

    @Test
    void overlooksCaseAndTheShapeOfApostrophes() {
        assertThat(marked("It’s late and dark", "it's late and dark")).isEqualTo("it's late and dark");
    }

    @Test
    void leavesWhatSharesTooLittleUnmarked() {
        assertThat(marked("The bridge is closed", "Nobody knew why trains stood still"))
                .isEqualTo("Nobody knew why trains stood still");
    }

    private static String marked(String first, String second) {
        return WordDiff.between(first, second).stream()
                .map(piece -> switch (piece.in()) {
                    case BOTH -> piece.words();
                    case FIRST -> "[-" + piece.words() + "-]";
                    case SECOND -> "{+" + piece.words() + "+}";
                })
                .collect(Collectors.joining());
    }
}
