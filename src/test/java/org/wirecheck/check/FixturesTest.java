package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.model.Bundle;

/** Every story under {@code fixtures/} is read as its {@code expect.yaml} says, and introduces itself in {@code story.md}. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("fixtures");
    private static final Checker CHECKER = Checker.standard();

    @Test
    void thereAreStoriesAndSomeAreClean() throws IOException {
        long clean = 0;
        for (Path story : stories()) {
            clean += Expectations.read(story.resolve("expect.yaml")).verdict().equals("pass") ? 1 : 0;
        }
        assertThat(stories()).hasSizeGreaterThan(10);
        assertThat(clean).isGreaterThanOrEqualTo(4);
    }

    @TestFactory
    Stream<DynamicTest> storiesAreReadAsExpected() throws IOException {
        return stories().stream()
                .map(story -> DynamicTest.dynamicTest(name(story), () -> {
                    assertThat(story.resolve("story.md")).isNotEmptyFile();
                    Expectations expected = Expectations.read(story.resolve("expect.yaml"));
                    Bundle bundle = new BundleJson()
                            .read(Files.readString(story.resolve("bundle.json")), 2)
                            .bundle();
                    assertThat(expected.complaints(bundle, CHECKER.check(bundle)))
                            .isEmpty();
                }));
    }

    private static List<Path> stories() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path story) {
        return story.getFileName().toString();
    }
}
