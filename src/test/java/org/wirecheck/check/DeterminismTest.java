package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.json.ReportJson;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

class DeterminismTest {

    private static final Checker CHECKER = Checker.standard();
    private static Bundle bundle = new Bundle("none", null, List.of());
    private static String expected = "";

    @BeforeAll
    static void readsTheFirstStory() throws IOException {
        String json = Files.readString(Path.of("fixtures/alaska-summit/bundle.json"));
        bundle = new BundleJson().read(json, 2).bundle();
        expected = bytes(CHECKER.check(bundle));
    }

    @Test
    void givesTheSameBytesAgain() {
        assertThat(bytes(CHECKER.check(bundle))).isEqualTo(expected);
        assertThat(bytes(Checker.standard().check(bundle))).isEqualTo(expected);
    }

    @Test
    void givesTheSameBytesWhateverTheLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(CHECKER.check(bundle))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameFindingsWhateverTheOrderOfArticles() {
        List<Article> reversed = new ArrayList<>(bundle.articles());
        Collections.reverse(reversed);
        Report report = CHECKER.check(new Bundle(bundle.id(), bundle.title(), reversed));
        Report first = CHECKER.check(bundle);
        assertThat(report.discrepancies()).isEqualTo(first.discrepancies());
        assertThat(report.agreements()).isEqualTo(first.agreements());
        assertThat(report.origins()).isEqualTo(first.origins());
    }

    @Test
    void givesTheSameBytesFromSeveralThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> check = () -> bytes(CHECKER.check(bundle));
            for (var answer : pool.invokeAll(Collections.nCopies(6, check))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void keepsAFindingsIdWhenAnArticleIsEditedElsewhere() {
        List<Article> edited = new ArrayList<>();
        for (Article a : bundle.articles()) {
            edited.add(new Article(
                    a.id(), a.outlet(), a.published(), a.headline(), a.byline(), a.url(), a.role(), "\n\n" + a.text()));
        }
        Report report = CHECKER.check(new Bundle(bundle.id(), bundle.title(), edited));
        assertThat(ids(report)).isEqualTo(ids(CHECKER.check(bundle)));
    }

    @Test
    void showsTheWordsAtTheirOffsets() {
        Report report = CHECKER.check(bundle);
        List<Finding> all = new ArrayList<>(report.discrepancies());
        all.addAll(report.agreements());
        all.addAll(report.singleSource());
        assertThat(all).isNotEmpty();
        for (Finding finding : all) {
            finding.versions().forEach(version -> version.evidence().forEach(DeterminismTest::isExact));
        }
    }

    private static void isExact(Evidence evidence) {
        Article article = bundle.articles().stream()
                .filter(a -> a.id().equals(evidence.article()))
                .findFirst()
                .orElseThrow();
        assertThat(article.words(evidence.span())).isEqualTo(evidence.exact());
    }

    private static List<String> ids(Report report) {
        return report.discrepancies().stream().map(Finding::id).toList();
    }

    private static String bytes(Report report) {
        return ReportJson.of(report).toString();
    }
}
