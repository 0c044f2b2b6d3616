package org.wirecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecheck.model.Article;

class ArticleFilesTest {

    private static final Path FERRY = Path.of("src", "test", "resources", "intake", "ferry");

    @TempDir
    private Path folder;

    @Test
    void takesAFolderOfAllFormatsAsOneBundle() {
        Taken taken = new BundleJson().read(only(FERRY), 2);
        assertThat(taken.warnings()).isEmpty();
        assertThat(taken.bundle().id()).isEqualTo("ferry");
        assertThat(taken.bundle().articles())
                .extracting(Article::id)
                .containsExactly(
                        "bay-post",
                        "coast-wire",
                        "harbour-desk",
                        "quay-times",
                        "shore-feed-1",
                        "shore-feed-2",
                        "tide-feed",
                        "wharf-mail",
                        "zenith");
        assertThat(taken.bundle().articles())
                .extracting(Article::outlet)
                .containsExactly(
                        "Bay Post",
                        "Coast Wire",
                        "Harbour Desk",
                        "Quay Times",
                        "Shore Radio",
                        "Isle Echo",
                        "Tide Line",
                        "wharf-mail",
                        "Zenith");
    }

    @Test
    void takesWhatAPageSaysOfItself() {
        Article page = new BundleJson()
                .read(only(FERRY.resolve("quay-times.html")), 1)
                .bundle()
                .articles()
                .get(0);
        assertThat(page.headline()).isEqualTo("Tern freed at dawn");
        assertThat(page.published()).isEqualTo("2026-03-15T06:30:00Z");
        assertThat(page.byline()).isEqualTo("Petra Oslin");
        assertThat(page.text()).startsWith("The ferry \u201cTern\u201d was").endsWith("late on Saturday.");
    }

    @Test
    void takesOneFileWithSeveralArticlesAsABundle() {
        assertThat(new BundleJson()
                        .read(only(FERRY.resolve("shore-feed.rss")), 2)
                        .bundle()
                        .id())
                .isEqualTo("shore-feed");
    }

    @Test
    void namesFileAndLineAndReadsNothingByHalves() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Two boats.");
        Path broken = Files.writeString(folder.resolve("b.xml"), "<rss>\n<channel></rss>");
        assertThatThrownBy(() -> only(folder))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(broken + ": line 2: is no XML");
    }

    @Test
    void keepsItemsApartFromBundlesBesideThem() throws IOException {
        Files.writeString(folder.resolve("bundle.json"), "{\"id\": \"x\", \"articles\": []}");
        Files.copy(FERRY.resolve("bay-post.json"), folder.resolve("item.json"));
        assertThat(all(folder)).hasSize(2).first().asString().contains("\"id\": \"x\"");
    }

    private static String only(Path path) {
        List<String> all = all(path);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> all(Path path) {
        List<String> read = new ArrayList<>();
        try (Sources sources = Sources.of(List.of(path), InputStream.nullInputStream())) {
            for (Source source = sources.next(); source != null; source = sources.next()) {
                read.add(source.json());
            }
        }
        return read;
    }
}
