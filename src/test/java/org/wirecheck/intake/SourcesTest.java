package org.wirecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    private Path folder;

    @Test
    void readsOneBundleALineAndPassesOverBlankOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("stories.ndjson"), "{\"id\":1}\n\n{\"id\":2}\r\n{\"id\":3}");
        assertThat(all(file)).containsExactly(file + ":1 {\"id\":1}", file + ":3 {\"id\":2}\r", file + ":4 {\"id\":3}");
    }

    @Test
    void readsLinesLongerThanItsBuffer() throws IOException {
        String line = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
        Path file = Files.writeString(folder.resolve("stories.ndjson"), line + "\n" + line);
        assertThat(all(file)).containsExactly(file + ":1 " + line, file + ":2 " + line);
    }

    @Test
    void namesTheByteThatIsNoUtf8AndGoesOn() throws IOException {
        Path file = folder.resolve("stories.ndjson");
        Files.write(file, "{\"id\":\"\u00ff\"}\n{\"id\":2}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(all(file)).containsExactly("byte 7: is no valid UTF-8", file + ":2 {\"id\":2}");
    }

    @Test
    void takesAFolderOfPlainFilesAsOneBundle() throws IOException {
        Path story = Files.createDirectory(folder.resolve("harbour-fire"));
        Files.writeString(story.resolve("bay-post.txt"), "One boat.");
        Files.writeString(story.resolve("quay-times.txt"), "Two boats.");
        assertThat(all(folder))
                .containsExactly(
                        story + " {\"id\":\"harbour-fire\",\"articles\":[{\"id\":\"bay-post\",\"text\":\"One boat.\"},"
                                + "{\"id\":\"quay-times\",\"text\":\"Two boats.\"}]}");
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b").resolve("story.json"), "2");
        Files.writeString(folder.resolve("z.json"), "1");
        Files.writeString(folder.resolve("notes.md"), "no story");
        assertThat(all(folder)).containsExactly(folder.resolve("z.json") + " 1", folder.resolve("b/story.json") + " 2");
    }

    @Test
    void refusesWhatHoldsNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> all(empty)).isInstanceOf(InputException.class).hasMessageContaining("holds no bundle");
        assertThatThrownBy(() -> all(folder.resolve("gone")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no such file or folder");
    }

    @Test
    void readsStandardInputByLinesOrAsOne() {
        assertThat(all("{\"id\":1}\n{\"id\":2}\n"))
                .containsExactly("standard input:1 {\"id\":1}", "standard input:2 {\"id\":2}");
        assertThat(all("{\n\"id\":1}\n")).containsExactly("standard input {\n\"id\":1}");
    }

    @Test
    void leavesAByteOrderMarkOut() throws IOException {
        Path file = Files.writeString(folder.resolve("story.json"), "\ufeff{}");
        assertThat(all(file)).containsExactly(file + " {}");
    }

    private static List<String> all(Path path) {
        return all(path, InputStream.nullInputStream());
    }

    private static List<String> all(String standardInput) {
        return all(Path.of("-"), new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> all(Path path, InputStream in) {
        List<String> read = new ArrayList<>();
        try (Sources sources = Sources.of(List.of(path), in)) {
            for (Source source = sources.next(); source != null; source = sources.next()) {
                try {
                    read.add(source.place() + " " + source.json());
                } catch (InputException e) {
                    read.add(e.getMessage());
                }
            }
        }
        return read;
    }
}
