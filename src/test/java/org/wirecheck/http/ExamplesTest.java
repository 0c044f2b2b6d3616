package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the worked examples of {@code docs/examples} as a newsroom would. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("docs", "examples").toAbsolutePath();
    private static final String TWELVE = "A fire at the harbour of Port Lorne injured 12 people on Friday.";
    private static final String TWENTY_ONE = "A fire at the harbour of Port Lorne injured 21 people on Friday.";

    @TempDir
    Path folder;

    private Path program;

    /** How a run ended and what it printed. */
    private record Ended(int status, String output) {}

    @BeforeEach
    void installTheProgram() throws IOException {
        program = folder.resolve("wirecheck");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                program,
                "#!/bin/sh\nexec \"" + java + "\" -Xss4m -XX:TieredStopAtLevel=1 -cp '" + classPath()
                        + "' org.wirecheck.cli.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.copy(EXAMPLES.resolve("national.yaml"), folder.resolve("policy.yaml"));
        Files.createDirectory(folder.resolve("stories"));
    }

    @Test
    void failsTheStepOfAPipelineThatBlocks() throws Exception {
        String step = Files.readString(EXAMPLES.resolve("ci/stories.yml"))
                .lines()
                .filter(line -> line.strip().startsWith("./wirecheck"))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("stories/fire.json"), story("fire", TWELVE, TWENTY_ONE));
        Ended blocked = run(folder, List.of("bash", "-ec", step));
        assertThat(blocked.status()).as(blocked.output()).isEqualTo(1);
        assertThat(blocked.output()).contains("BLOCK");
        Files.writeString(folder.resolve("stories/fire.json"), story("fire", TWELVE, TWELVE));
        assertThat(run(folder, List.of("bash", "-ec", step)).status()).isZero();
    }

    @Test
    void leavesAPageForEveryStoryThatBlocks() throws Exception {
        Files.writeString(folder.resolve("stories/fire.json"), story("fire", TWELVE, TWENTY_ONE));
        Files.writeString(folder.resolve("stories/quiet.json"), story("quiet", TWELVE, TWELVE));
        List<String> cron = List.of(
                EXAMPLES.resolve("cron/check-folder.sh").toString(),
                folder.resolve("stories").toString(),
                folder.resolve("blocked").toString(),
                folder.resolve("policy.yaml").toString());
        Ended first = run(folder, cron);
        assertThat(first.status()).as(first.output()).isEqualTo(1);
        assertThat(folder.resolve("blocked/fire.html")).content().contains("<!DOCTYPE html>");
        assertThat(folder.resolve("blocked/quiet.html")).doesNotExist();
        assertThat(run(folder, cron).status()).isEqualTo(1);
        Files.writeString(folder.resolve("stories/fire.json"), story("fire", TWELVE, TWELVE));
        Files.setLastModifiedTime(folder.resolve("blocked/.fire.seen"), java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(run(folder, cron).status()).isZero();
        assertThat(folder.resolve("blocked/fire.html")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"python3, superdesk/wirecheck_gate.py", "php, wordpress/wirecheck-gate.php"})
    void tellsWhatKeepsAnItemFromBeingPublished(String language, String hook) throws Exception {
        assumeTrue(isInstalled(language), language + " is not installed");
        String story = "hook-" + language;
        given().port(Service.port())
                .contentType("application/json")
                .body(story(story, TWELVE, TWELVE))
                .post("/v1/stories")
                .then()
                .statusCode(201);
        List<String> command = List.of(
                language,
                EXAMPLES.resolve(hook).toString(),
                folder.resolve("item.json").toString());
        item(story, TWENTY_ONE);
        Ended blocked = run(folder, command);
        assertThat(blocked.status()).as(blocked.output()).isEqualTo(1);
        assertThat(blocked.output()).contains("different numbers");
        item(story, TWELVE);
        Ended passed = run(folder, command);
        assertThat(passed.status()).as(passed.output()).isZero();
        given().port(Service.port())
                .get("/v1/stories/" + story + "/articles/item-1/versions")
                .then()
                .statusCode(200)
                .body("versions.role", org.hamcrest.Matchers.contains("draft", "draft"));
    }

    private void item(String story, String text) throws IOException {
        Files.writeString(
                folder.resolve("item.json"),
                "{\"guid\":\"item-1\",\"headline\":\"Fire\",\"body_html\":\"<p>" + text
                        + "</p>\",\"extra\":{\"wirecheck_story\":\"" + story + "\"}}");
    }

    private Ended run(Path where, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(where.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("WIRECHECK", program.toString(), "WIRECHECK_URL", "http://localhost:" + Service.port()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String story(String id, String... texts) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            articles.add("{\"id\":\"" + (char) ('A' + i) + "\",\"outlet\":\"Outlet " + i
                    + "\",\"published\":\"2026-03-14\",\"text\":\"" + texts[i] + "\"}");
        }
        return "{\"id\":\"" + id + "\",\"articles\":[" + String.join(",", articles) + "]}";
    }
}
