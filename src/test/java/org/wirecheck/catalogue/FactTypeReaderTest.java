package org.wirecheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Severity;

class FactTypeReaderTest {

    private static final String GOOD =
            """
            name: Length of an event
            question: How long did {subject} last?
            kind: duration
            about:
              - governor: {words: [meeting, talks]}
              - predicate: {words: [last]}
            unless:
              - traits: [age]
            tolerance: {relative: 0.1}
            severity: error
            message: "{subject}: {versions}."
            """;

    private final FactTypeReader reader = new FactTypeReader(Lexicon.standard());

    @Test
    void readsAFactType() {
        FactType type = reader.read("event-length", "facts/event-length/fact.yaml", GOOD);
        assertThat(type.kind()).isEqualTo("duration");
        assertThat(type.about()).hasSize(2);
        assertThat(type.severity()).isEqualTo(Severity.ERROR);
        assertThat(type.tolerance().relative()).isEqualTo(0.1);
    }

    @Test
    void namesThePlaceOfAnUnknownKey() {
        assertComplains(GOOD + "colour: red\n", "facts/x/fact.yaml:12:1: unknown key 'colour'");
    }

    @Test
    void namesThePlaceOfAMissingKey() {
        assertComplains(GOOD.replace("kind: duration\n", ""), "facts/x/fact.yaml:1:1: key 'kind' is missing");
    }

    @Test
    void namesThePlaceOfAnUnknownWordList() {
        assertComplains(
                GOOD.replace("{words: [last]}", "{classes: [no-such-list]}"),
                "facts/x/fact.yaml:6:26: there is no word list 'no-such-list'");
    }

    @Test
    void namesThePlaceOfAWrongSeverity() {
        assertComplains(GOOD.replace("error", "fatal"), "facts/x/fact.yaml:10:11: 'fatal' is no severity");
    }

    @Test
    void namesThePlaceOfABrokenLine() {
        assertComplains(GOOD.replace("[age]", "[age"), "facts/x/fact.yaml:9:");
    }

    @Test
    void demandsEnoughExamples() {
        assertThatThrownBy(() -> ExamplesReader.read("facts/x/examples.yaml", "finds: [a, b, c]\nignores: [d]\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("'ignores' needs at least 3 examples, has 1");
    }

    private void assertComplains(String yaml, String message) {
        assertThatThrownBy(() -> reader.read("x", "facts/x/fact.yaml", yaml))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith(message);
    }
}
