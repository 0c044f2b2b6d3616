package org.wirecheck.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Version;

/** The page as a browser shows it when it is opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    private Path folder;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(
                program != null, "no Chromium here, so the page is not tried in one: apt-get install chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setTimeout(180_000)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void breaksNoRuleOfAccessibilityInLightAndDark() throws IOException {
        Path file = file(Reports.harbour());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(scheme, 1200)) {
                Page page = context.newPage();
                page.navigate(file.toUri().toString());
                // What is out of sight is not laid out, and then axe guesses what stands behind what
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true);"
                        + "document.querySelectorAll('.finding, .alone, .sheet')"
                        + ".forEach(one => one.style.contentVisibility = 'visible')");
                assertThat(new AxeBuilder(page).withTags(TAGS).analyze().getViolations())
                        .extracting(Rule::getId, Rule::getNodes)
                        .isEmpty();
            }
        }
    }

    @Test
    void asksForNothingAndFindsNothingToComplainOf() throws IOException {
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            context.onRequest(request -> asked.add(request.url()));
            context.onConsoleMessage(message -> complaints.add(message.text()));
            context.onWebError(fault -> complaints.add(fault.error()));
            String address = file(Reports.tricky()).toUri().toString();
            context.newPage().navigate(address);
            assertThat(asked).containsExactly(address);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void filtersTheQuestions() throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Page page = open(context, Reports.harbour());
            assertThat(page.locator("[data-shown]").innerText()).isEqualTo("2 questions");
            page.locator("[name=severity][value=error]").uncheck();
            assertThat(page.locator("tr[data-row]:visible").count()).isEqualTo(1);
            page.locator("[name=severity][value=error]").check();
            page.locator("[name=type]").selectOption("casualties");
            assertThat(page.locator("tr[data-row]:visible .question").allInnerTexts())
                    .containsExactly("How many people were injured?");
            assertThat(page.locator("[data-shown]").innerText()).isEqualTo("1 of 2 questions");
            assertThat(page.locator("article.finding:visible").count()).isEqualTo(1);
            String other = page.locator("article.finding[hidden]").getAttribute("id");
            page.evaluate("id => { location.hash = id }", other);
            page.locator("[id='" + other + "']").waitFor();
            page.getByText("Clear").click();
            assertThat(page.locator("[data-shown]").innerText()).isEqualTo("2 questions");
            assertThat(page.locator("article.finding:visible").count()).isEqualTo(2);
        }
    }

    @Test
    void lightsUpWhatTheOtherArticleSays() throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Page page = open(context, Reports.harbour());
            page.locator("#s1-a1-t44").focus();
            assertThat(page.locator(".fact.lit").allInnerTexts()).containsExactly("12", "21");
            page.locator("#s1-a1-t44").hover();
            assertThat(page.locator(".fact.lit").allInnerTexts()).containsExactly("12", "21");
        }
    }

    @Test
    void leavesKindsOfFactsUnmarkedWhereNobodyWantsThem() throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Page page = open(context, Reports.harbour());
            String line = "getComputedStyle(document.querySelector('#s1-a1-t44')).backgroundImage";
            assertThat(page.evaluate(line)).asString().contains("gradient");
            page.getByLabel("what happened").uncheck();
            assertThat(page.evaluate(line)).isEqualTo("none");
        }
    }

    @Test
    void drawsPicturesWhereTheyAreNearAndAllOfThemOnPaper() throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Article far = Article.of("A", "Bay Post", "The fire hurt 12 people.\n\n" + "And so on.\n\n".repeat(400));
            Article other = Article.of("B", "Quay Times", "The fire hurt 21 people.");
            Finding finding = new Finding(
                    "f",
                    "injured",
                    Standing.CONTRADICTS,
                    Severity.ERROR,
                    "people",
                    "How many were hurt?",
                    "m",
                    List.of(count(far, 12), count(other, 21)),
                    List.of());
            Page page = open(context, Reports.of(List.of(far, other), List.of(finding)));
            page.getByLabel("show all").check();
            assertThat(page.locator("table[data-chart]").count()).isEqualTo(1);
            page.locator("#s1-pictures").scrollIntoViewIfNeeded();
            page.locator("table.drawn .point").first().waitFor();
            page.reload();
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("table.drawn .point").count()).isEqualTo(2);
        }
    }

    private static Version count(Article article, int people) {
        int start = article.text().indexOf(String.valueOf(people));
        Extent extent = new Extent(
                Extent.Scale.NUMBER, "", BigDecimal.valueOf(people), BigDecimal.valueOf(people), "" + people);
        Evidence evidence = Evidence.at(article, Span.of(start, start + 2), Layer.NARRATION, null)
                .measured(extent);
        return new Version(String.valueOf(people), List.of(article.id()), 1, List.of(evidence));
    }

    @Test
    void takesOutAnArticleThatALinkLeadsTo() throws IOException {
        List<Article> articles = List.of(
                Reports.POST, Reports.TIMES, Article.of("C", "Harbour News", "The fire at Port Lorne hurt 30 people."));
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Page page = open(context, Reports.of(articles, List.of()));
            assertThat(page.locator(".sheet:visible").count()).isEqualTo(2);
            page.evaluate("location.hash = 's1-a3'");
            page.locator("#s1-a3").waitFor();
            assertThat(page.locator(".sheet:visible h3").allInnerTexts()).containsExactly("Bay Post", "Harbour News");
        }
    }

    @Test
    void leavesNoRoomForHostileText() throws IOException {
        String word = "W".repeat(10_000);
        Article hostile = Article.of(
                "A",
                "<script>document.title='caught'</script>",
                "<img src=x onerror=\"document.title='caught'\"> \u202e" + word);
        Finding finding = new Finding(
                "f",
                "office",
                Standing.CONTRADICTS,
                Severity.ERROR,
                word,
                word + "?",
                "</p><script>document.title='caught'</script>",
                List.of(Reports.version(word, hostile, word), Reports.version("<b>", hostile, "<img")),
                List.of(word));
        for (int width : List.of(390, 1200)) {
            try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
                Page page = open(context, Reports.of(List.of(hostile), List.of(finding)));
                assertThat(page.title()).isEqualTo("harbour-fire · Wirecheck");
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void printsEveryArticle() throws IOException {
        List<Article> articles = List.of(
                Reports.POST, Reports.TIMES, Article.of("C", "Harbour News", "The fire at Port Lorne hurt 30 people."));
        try (BrowserContext context = context(ColorScheme.LIGHT, 1200)) {
            Page page = open(context, Reports.of(articles, List.of()));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".sheet:visible").count()).isEqualTo(3);
        }
    }

    private BrowserContext context(ColorScheme scheme, int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        context.setDefaultTimeout(60_000);
        return context;
    }

    private Page open(BrowserContext context, Report report) throws IOException {
        Page page = context.newPage();
        page.navigate(file(report).toUri().toString());
        return page;
    }

    private Path file(Report report) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        return Files.writeString(file, Reports.written("html", Look.PLAIN, report));
    }
}
