package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.check.ExampleRunner.Outcome;

/** Every folder under {@code facts/} with a {@code fact.yaml} has examples, and every one of them holds. */
class FactTypeExamplesTest {

    private static final Checker CHECKER = Checker.standard();

    private final ExampleRunner runner = new ExampleRunner(CHECKER);

    @Test
    void thereAreFactTypes() {
        assertThat(CHECKER.catalogue().types()).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicContainer> examplesHold() {
        return CHECKER.catalogue().types().stream()
                .filter(CHECKER::reads)
                .map(type -> DynamicContainer.dynamicContainer(type.id(), tests(runner.run(type), type)));
    }

    private static List<DynamicTest> tests(List<Outcome> outcomes, FactType type) {
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(outcome.text(), () -> assertThat(outcome.complaint())
                        .as("%s, %s: %s", type.id(), outcome.place(), outcome.text())
                        .isNull()))
                .toList();
    }
}
