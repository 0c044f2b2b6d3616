package org.wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String STORY = "{\"id\":\"harbour-fire\",\"articles\":["
            + "{\"id\":\"A\",\"outlet\":\"Bay Post\",\"text\":\"The fire at the harbour of Port Lorne was put out.\"},"
            + "{\"id\":\"B\",\"outlet\":\"Quay Times\",\"text\":\"The fire at the harbour of Port Lorne was put out.\"}]}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void checksAStoryAndEndsWithZero() throws IOException {
        assertThat(run("check", file("story.json", STORY))).isZero();
        assertThat(out.toString()).startsWith("Story harbour-fire\n").contains("2 articles");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void answersABadBundleAndGoesOn() throws IOException {
        String lines = STORY + "\n{\"id\":\"half\",\"articles\":[\n" + STORY.replace("harbour-fire", "other") + "\n";
        assertThat(run("check", "--format", "ndjson", file("stories.ndjson", lines)))
                .isEqualTo(2);
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).startsWith("{\"story\":\"harbour-fire\",\"verdict\"");
        assertThat(answers.get(1))
                .startsWith("{\"story\":\"half\",\"error\":{\"source\":")
                .contains("line 1, column");
        assertThat(answers.get(2)).startsWith("{\"story\":\"other\",\"verdict\"");
        assertThat(err.toString()).contains("stories.ndjson:2: line 1, column").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "{\"id\":|line 1, column",
                "[]|must be a JSON object, not a list",
                "{\"id\":\"x\"}|articles: is missing",
                "{\"id\":\"x\",\"articles\":[]}|articles: has no articles",
                "{\"id\":\"x\",\"articles\":{}}|articles: must be a list, not an object",
                "{\"id\":\"x\",\"articles\":[1,2]}|articles[0]: must be an object, not a number",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"a\"}]}|articles: has one article",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\"}]}|articles[0].text: is empty",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":7}]}|articles[0].text: must be a string, not a number",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\\ud800\"}]}|articles[0].text: has a lone surrogate",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\\u0001\"}]}|articles[0].text: has the control character",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"published\":\"2026-02-30\"}]}|articles[0].published: '2026-02-30' is no",
            })
    void namesThePlaceOfWhatIsWrong(String story, String complaint) throws IOException {
        assertThat(run("check", "--format", "json", file("story.json", story))).isEqualTo(2);
        assertThat(err.toString()).contains("story.json: " + complaint).hasLineCount(1);
        assertThat(out.toString()).contains("\"error\"").doesNotContain("Exception", "\tat ");
    }

    @Test
    void namesBytesThatAreNoUtf8() throws IOException {
        Path file = folder.resolve("story.json");
        Files.write(file, STORY.replace("fire", "f\u00efre").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("byte 16: is no valid UTF-8").hasLineCount(1);
    }

    @Test
    void refusesAFolderWithoutStories() {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no bundle").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(run("check", folder.resolve("gone.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file or folder").hasLineCount(1);
    }

    @Test
    void warnsOfUnknownKeysAndOtherLanguages() throws IOException {
        String french =
                "Le maire de la ville a dit que les pompiers ont éteint le feu dans le port et que tous les bateaux sont saufs.";
        String story = STORY.replace("{\"id\":\"harbour-fire\"", "{\"colour\":\"red\",\"id\":\"harbour-fire\"")
                .replace(
                        "\"Quay Times\",\"text\":\"The fire at the harbour of Port Lorne was put out.\"",
                        "\"Le Quai\",\"text\":\"" + french + "\"");
        assertThat(run("check", file("story.json", story))).isZero();
        assertThat(out.toString())
                .contains("warning: colour: unknown key, passed over")
                .contains("warning: articles[1]: B is not in English");
    }

    @Test
    void readsTextWithoutAFullStop() throws IOException {
        assertThat(run(
                        "annotate",
                        file(
                                "story.json",
                                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"no full stop here\"}]}")))
                .isZero();
        assertThat(out.toString()).contains("\"story\" : \"x\"");
    }

    @Test
    void takesManyArticles() throws IOException {
        String articles = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"Rain fell.\"}")
                .collect(Collectors.joining(","));
        assertThat(run("check", file("story.json", "{\"id\":\"x\",\"articles\":[" + articles + "]}")))
                .isZero();
        assertThat(out.toString()).contains("500 articles");
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path report = folder.resolve("report.json");
        assertThat(run("check", "--format", "json", "--out", report.toString(), file("story.json", STORY)))
                .isZero();
        assertThat(report).content().startsWith("{").endsWith("}\n");
        assertThat(out.toString()).isEmpty();
        assertThat(run(
                        "check",
                        "--out",
                        report.toString(),
                        folder.resolve("gone.json").toString()))
                .isEqualTo(2);
        assertThat(report).content().startsWith("{").endsWith("}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesAFileInNoFolder() throws IOException {
        assertThat(run("check", "--out", folder.resolve("no/report").toString(), file("story.json", STORY)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no folder").hasLineCount(1);
    }

    @Test
    void endsWithTwoOnWordsItDoesNotKnow() throws IOException {
        assertThat(run("check", "--format", "papyrus", file("story.json", STORY)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no format 'papyrus'");
        assertThat(run("weigh")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", "--fail-on", "doom", "x")).isEqualTo(2);
    }

    @Test
    void listsAndShowsFactTypes() {
        assertThat(run("facts")).isZero();
        assertThat(out.toString()).contains("office ");
        assertThat(run("facts", "show", "office")).isZero();
        assertThat(out.toString()).contains("What office");
        assertThat(run("facts", "show", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no fact type 'nonsense'");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... args) {
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
