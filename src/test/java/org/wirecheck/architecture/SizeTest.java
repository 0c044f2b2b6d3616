package org.wirecheck.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the source tree and fails with every file and package that has outgrown its reader. */
class SizeTest {

    private static final int CLASS_LINES = 300;
    private static final int WORD_LINES = 60;
    private static final int PACKAGE_CLASSES = 15;
    private static final Pattern WORD =
            Pattern.compile("^public (?:sealed |non-sealed )?(?:record|enum|interface|@interface) ", Pattern.MULTILINE);

    private final SourceTree sources = SourceTree.main();

    @Test
    void keepsEveryClassReadable() {
        assertThat(sources.files()).isNotEmpty().allSatisfy(file -> assertThat(SourceTree.lines(file))
                .as("lines of %s", file)
                .isLessThanOrEqualTo(CLASS_LINES));
    }

    /** A package of records and enums alone is a vocabulary: it may hold more words, if each of them is short. */
    @Test
    void keepsEveryPackageSmallOrAVocabulary() {
        assertThat(sources.packages()).isNotEmpty().allSatisfy((folder, files) -> {
            List<Path> types = files.stream()
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            if (types.size() > PACKAGE_CLASSES) {
                assertThat(types)
                        .as("%s holds %d classes, so each has to be one short word", folder, types.size())
                        .allSatisfy(SizeTest::isShortWord);
            }
        });
    }

    @Test
    void introducesEveryPackage() {
        assertThat(sources.packages().keySet()).allSatisfy(folder -> {
            Path introduction = folder.resolve("package-info.java");
            assertThat(introduction).exists();
            assertThat(SourceTree.read(introduction))
                    .as("%s", introduction)
                    .contains("/**")
                    .contains("@NullMarked");
        });
    }

    @Test
    void leavesNothingForLater() {
        assertThat(sources.files())
                .allSatisfy(file ->
                        assertThat(SourceTree.read(file)).as("%s", file).doesNotContain("TO" + "DO", "FIX" + "ME"));
    }

    private static void isShortWord(Path file) {
        assertThat(SourceTree.read(file)).as("%s", file).containsPattern(WORD);
        assertThat(SourceTree.lines(file)).as("lines of %s", file).isLessThanOrEqualTo(WORD_LINES);
    }
}
