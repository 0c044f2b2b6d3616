package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListFilesTest {
    private static final Path FOLDER = Path.of("facts/lexicon");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    @Test
    void findsTheLists() throws IOException {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereTheWordsAreFromAndUnderWhichLicence(Path file) throws IOException {
        List<String> notes = Files.readAllLines(file).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        assertThat(notes).anyMatch(line -> line.startsWith("# source: "));
        assertThat(notes).anyMatch(line -> line.startsWith("# licence: "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoRowTwice(Path file) throws IOException {
        assertThat(Tsv.file(file).rows().stream().map(Tsv.Row::cells)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities.tsv", "first-names.tsv"})
    void isSortedByItsBytesWhereItIsSearchedInPlace(String name) throws IOException {
        List<byte[]> lines = Files.readAllLines(FOLDER.resolve(name)).stream()
                .dropWhile(line -> line.startsWith("#"))
                .skip(1)
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            assertThat(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i)))
                    .as("%s: row %d", name, i + 1)
                    .isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void parsesWithKnownColumnsOnly(Path file) {
        assertThat(Tsv.file(file).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesNoFormTwiceInOneRow(Path file) {
        for (Tsv.Row row : Tsv.file(file).rows()) {
            WordEntry entry = WordEntry.of(row);
            Set<String> forms = new HashSet<>(entry.forms());
            assertThat(forms).as("%s:%d", file, row.line()).hasSameSizeAs(entry.forms());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isDescribedInTheReadme(Path file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("`" + file.getFileName() + "`");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFoundOnTheClassPathUnderItsName(Path file) {
        String name = file.getFileName().toString().replace(".tsv", "");
        assertThat(Lexicon.standard().has(name)).isTrue();
    }

    @Test
    void everyPlaceLiesInPlacesThatExist() {
        Gazetteer places = Lexicon.standard().places();
        for (Tsv.Row row : Tsv.file(FOLDER.resolve("places.tsv")).rows()) {
            for (String outer : row.all("within")) {
                assertThat(places.byId(outer))
                        .as("places.tsv:%d %s", row.line(), outer)
                        .isPresent();
            }
            for (String capital : row.all("capital")) {
                assertThat(places.byId(capital))
                        .as("places.tsv:%d %s", row.line(), capital)
                        .isPresent();
            }
        }
    }

    @Test
    void complainsAboutAnUnknownColumnWithFileAndLine() {
        assertThatThrownBy(() -> Tsv.parse("own.tsv", "# source: x\n# licence: y\nform\tcolour\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("own.tsv:3: unknown column 'colour'");
    }

    @Test
    void complainsAboutACellTooManyWithFileAndLine() {
        assertThatThrownBy(() -> Tsv.parse("own.tsv", "form\tid\nferry\tferry\tboat\n"))
                .hasMessage("own.tsv:2: 3 cells under 2 columns");
    }

    @Test
    void joinsADesksOwnRowsToAList(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("offices.tsv"), "form\talso\tid\tclass\nharbourmaster\tHM\thm\tlocal\n");
        Files.writeString(folder.resolve("ferries.tsv"), "form\nMV Lorna\n");
        Files.writeString(
                folder.resolve("places.tsv"), "form\tid\tclass\twithin\nPier Nine\tgb/pier-nine\tfacility\tgb\n");
        Lexicon lexicon = Lexicon.load(folder);
        assertThat(lexicon.list("offices").id("harbourmaster")).contains("hm");
        assertThat(lexicon.list("offices").contains("senator")).isTrue();
        assertThat(lexicon.list("ferries").contains("MV Lorna")).isTrue();
        assertThat(lexicon.places().contains("europe", "gb/pier-nine")).isTrue();
        assertThat(Lexicon.standard().has("ferries")).isFalse();
    }

    @Test
    void reportsAMistakeInADesksOwnListWhenItIsLoaded(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("offices.tsv"), "form\tklass\nharbourmaster\tlocal\n");
        assertThatThrownBy(() -> Lexicon.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("offices.tsv:1: unknown column 'klass'");
    }
}
