package org.wirecheck.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wirecheck.serve.Terms;

/** An editor at the pages, in a real browser over the real service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String SUMMIT = "/stories/alaska-summit";
    private static final String STRIKE = "/stories/strike-port-ashby";
    private static final String FIRE = "A fire at the harbour of Port Lorne injured %s people on Friday.";

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What is out of sight is not laid out, and then axe guesses what stands behind what. */
    private static final String LAID_OUT = "document.querySelectorAll('main details').forEach(one => one.open = true);"
            + "document.querySelectorAll('.finding, .alone, .sheet').forEach(one => one.style.contentVisibility = 'visible')";

    private HttpServer.Started service;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException {
        service = Service.another(
                Terms.laptop(Files.createTempDirectory("wirecheck-browser")), Clock.systemDefaultZone());
        chromium = new Chromium(service.port());
    }

    @AfterEach
    void endsInPeace() {
        chromium.endsInPeace();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        service.close();
    }

    @Test
    void takesAnEditorFromTheSampleToAnOpenGateAndOut() {
        Page page = chromium.page();
        page.navigate("/");
        page.getByText("A strike, and your own draft").click();
        page.waitForURL("**" + STRIKE);
        assertThat(gate(page)).hasClass(Pattern.compile("block"));
        assertThat(page.locator(".collation")).containsText("Our draft");

        page.keyboard().press("j");
        Locator finding = page.locator("article.finding").first();
        assertThat(finding).isFocused();
        page.keyboard().press("d");
        page.getByLabel("Reason").fill("Agreed with the reporter");
        page.locator("#decide-do").click();
        assertThat(finding.locator(".state")).containsText("Agreed with the reporter");
        assertThat(gate(page)).hasClass(Pattern.compile("pass"));

        assertThat(finding).isFocused();
        page.keyboard().press("u");
        assertThat(finding).hasAttribute("data-state", "open");
        assertThat(gate(page)).hasClass(Pattern.compile("block"));

        page.getByText("3 articles").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit Our draft"))
                .click();
        Locator text = page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
        text.fill(text.inputValue().replace("night shifts,\" Eide said", "night shifts,\" Tilda Roos said"));
        page.getByText("File this version and check").click();
        page.waitForURL("**" + STRIKE);
        assertThat(gate(page)).hasClass(Pattern.compile("pass"));
        assertThat(page.locator("#last")).containsText("1 gone");

        page.getByText("Export").click();
        Download download =
                page.waitForDownload(() -> page.getByText("JSON", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("strike-port-ashby.json");
        assertThat(download.path()).content().contains("\"verdict\" : \"pass\"");
    }

    @Test
    void showsTwoEditorsWhatTheOtherDoes() {
        Page ann = editor("Ann");
        Page ben = editor("Ben");
        open(ann, SUMMIT, "alaska-summit");
        ben.navigate(SUMMIT);
        assertThat(ben.locator("html[data-live=on]")).isVisible();
        ann.keyboard().press("j");
        ann.keyboard().press("j");
        String second = ann.locator("article.finding").nth(1).getAttribute("data-finding");
        ann.keyboard().press("c");
        assertThat(finding(ben, second).locator(".state")).containsText("Ann confirmed it");
        finding(ben, second).getByText("Assign…").click();
        ben.getByLabel("Who looks at it").fill("Cleo");
        ben.keyboard().press("Enter");
        assertThat(finding(ann, second).locator(".state")).containsText("Assigned to Cleo");
    }

    @Test
    void keepsInPlaceWhatIsReadWhileAnotherFilesAnArticle() {
        Page ann = editor("Ann");
        open(ann, "/stories/alaska-summit", "alaska-summit");
        assertThat(ann.locator("html[data-live=on]")).isVisible();
        for (int i = 0; i < 5; i++) {
            ann.keyboard().press("j");
        }
        Locator read = ann.locator("article.finding.is-current");
        String id = read.getAttribute("data-finding");
        ann.locator("[name=severity][value=agrees]").uncheck();
        ann.locator("select[name=right]").selectOption(new SelectOption().setLabel("Hot Buzz"));
        ann.getByLabel("places").uncheck();
        ann.locator("table[data-chart]").first().scrollIntoViewIfNeeded();
        assertThat(ann.locator("table.drawn").first()).isVisible();
        finding(ann, id).focus();
        double before = settled(finding(ann, id));
        Page ben = editor("Ben");
        ben.navigate(SUMMIT + "/add");
        ben.getByLabel("Outlet").fill("Quay Times");
        ben.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Rain fell on Port Lorne on Monday.");
        ben.getByText("File and check").click();
        assertThat(ann.locator("#last")).containsText("Ben filed");
        assertThat(finding(ann, id)).isFocused();
        assertThat(settled(finding(ann, id))).isBetween(before - 3, before + 3);
        assertThat(ann.locator("input[value=agrees]")).not().isChecked();
        assertThat(ann.locator("tr[data-row].agrees:visible")).hasCount(0);
        assertThat(ann.locator("select[name=right] option:checked")).hasText("Hot Buzz");
        assertThat(ann.locator(".articles")).hasClass(Pattern.compile("no-place"));
        ann.locator("table[data-chart]").first().scrollIntoViewIfNeeded();
        assertThat(ann.locator("table.drawn").first()).isVisible();
    }

    @Test
    void tellsWhoDecidesTooLateWhatTheOtherDecided() {
        Page ann = editor("Ann");
        story(ann, "too-late", "12", "21");
        Page ben = chromium.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        ben.navigate("/stories/too-late");
        ann.keyboard().press("j");
        ann.keyboard().press("w");
        ann.getByLabel("Why it may stand").fill("Asked the hospital");
        ann.locator("#decide-do").click();
        assertThat(gate(ann)).hasClass(Pattern.compile("pass"));
        ben.getByText("Confirm", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(ben.getByRole(AriaRole.ALERT)).containsText("Meanwhile Ann waived it");
        assertThat(ben.getByRole(AriaRole.ALERT)).containsText("Asked the hospital");
        ben.locator("#do-note textarea").fill("Seen");
        ben.locator("#do-note button").press("Enter");
        assertThat(ben.getByText("Seen")).isVisible();
        assertThat(finding(ann)).containsText("Seen");
    }

    @Test
    void goesOnFromADecidedFindingThatTheFilterPutsAway() {
        Page page = editor("Ann");
        open(page, SUMMIT, "alaska-summit");
        page.locator("select[name=decided]").selectOption("no");
        page.keyboard().press("Escape");
        page.locator("article.finding").nth(2).focus();
        String decided = page.locator("article.finding").nth(2).getAttribute("data-finding");
        String next = page.locator("article.finding").nth(3).getAttribute("data-finding");
        page.keyboard().press("c");
        assertThat(finding(page, decided)).isHidden();
        page.keyboard().press("j");
        assertThat(finding(page, next)).isFocused();
        page.locator("body").click(new Locator.ClickOptions().setPosition(2, 2));
        page.keyboard().press("u");
        assertThat(finding(page, decided)).isVisible();
    }

    @Test
    void leavesKeysAloneWhileSomebodyTypesOrSwitchedThemOff() {
        Page page = chromium.page();
        story(page, "keys", "12", "21");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("Escape");
        assertThat(finding(page)).not().isFocused();
        page.keyboard().press("c");
        page.keyboard().press("j");
        page.keyboard().press("n");
        Locator words = page.locator("#dialog-words");
        assertThat(words).isFocused();
        page.keyboard().type("c d w");
        assertThat(words).hasValue("c d w");
        page.keyboard().press("Escape");
        assertThat(finding(page)).hasAttribute("data-state", "open");
        page.keyboard().press("?");
        page.getByLabel("Single keys act").uncheck();
        page.keyboard().press("Escape");
        finding(page).focus();
        page.keyboard().press("c");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).not().isVisible();
        page.reload();
        finding(page).focus();
        page.keyboard().press("c");
        assertThat(finding(page)).hasAttribute("data-state", "open");
    }

    @Test
    void isAccessibleOnEveryPageInLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = chromium.page(new Browser.NewContextOptions().setColorScheme(scheme));
            open(page, STRIKE, "strike-port-ashby");
            String finding = page.locator("article.finding").first().getAttribute("data-finding");
            String article = page.locator("#lines a").first().getAttribute("href");
            for (String address : List.of(
                    "/",
                    "/?q=nothing+is+like+that",
                    "/new",
                    STRIKE,
                    STRIKE + "/findings/" + finding,
                    STRIKE + "/findings/none",
                    article,
                    STRIKE + "/add",
                    STRIKE + "/remove",
                    "/sign-in",
                    "/nowhere")) {
                page.navigate(address);
                page.evaluate(LAID_OUT);
                accessible(new AxeBuilder(page).withTags(TAGS), address + " " + scheme);
            }
            page.navigate("/new");
            page.getByText("Check the story").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            accessible(new AxeBuilder(page).withTags(TAGS), "a form that came back " + scheme);
        }
    }

    @Test
    void isAccessibleWithEverythingUnfoldedAndDrawn() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = chromium.page(new Browser.NewContextOptions().setColorScheme(scheme));
            open(page, SUMMIT, "alaska-summit");
            page.locator("#s1-pictures").scrollIntoViewIfNeeded();
            page.evaluate(LAID_OUT);
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("table[data-chart]:not(.drawn)")).hasCount(0);
            page.getByLabel("show all").check();
            accessible(new AxeBuilder(page).withTags(TAGS), "everything " + scheme);
        }
    }

    @Test
    void fitsAPhone() {
        Page page = chromium.page();
        open(page, STRIKE, "strike-port-ashby");
        page.keyboard().press("j");
        page.keyboard().press("w");
        accessible(new AxeBuilder(page).withTags(TAGS).include("#decide"), "the dialog");
        page.keyboard().press("Escape");
        page.setViewportSize(320, 640);
        page.evaluate(LAID_OUT);
        accessible(new AxeBuilder(page).withTags(TAGS), "on a phone");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as("a phone's page does not scroll sideways")
                .isTrue();
    }

    @Test
    void makesAHostileArticleHarmless() {
        Page page = chromium.page();
        String word = "x".repeat(10_000);
        String hostile = "<script>document.title='taken'</script> <img src=x onerror=\"document.title='taken'\">\n\n"
                + "\u202eA fire at the harbour of Port Lorne injured 21 people on Friday.\u202c </main></body> " + word
                + " "
                + FIRE.formatted("21");
        page.navigate("/new");
        page.locator("#title").fill("<b>Hostile</b> \u202e");
        page.locator("#id").fill("hostile");
        row(page, 0, "Bay Post", FIRE.formatted("12"));
        row(page, 1, "\"><script>document.title='taken'</script>", hostile);
        page.locator("#articles-1-as").selectOption("words");
        page.getByText("Check the story").click();
        page.waitForURL("**/stories/hostile");
        assertThat(finding(page)).isVisible();
        assertThat(page.locator("h1")).containsText("<b>Hostile</b>");
        assertThat(page).not().hasTitle(Pattern.compile("taken"));
        assertThat(page.locator("img[src=x]")).hasCount(0);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        page.getByText("2 articles").click();
        page.locator("#lines a").nth(1).click();
        assertThat(page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(hostile);
    }

    @Test
    void startsAStoryFromPastedAndDroppedArticles() {
        Page page = chromium.page();
        page.navigate("/new");
        page.locator("#title").fill("Harbour fire");
        row(page, 0, "Bay Post", FIRE.formatted("12"));
        row(page, 1, "Quay Times", FIRE.formatted("21"));
        page.locator("#articles-1-published").fill("soon");
        page.getByText("Another article").click();
        row(page, 2, "Ours", "<html><body><article><p>" + FIRE.formatted("21") + "</p></article></body></html>");
        page.locator("#articles-2-role").selectOption("draft");
        page.locator("#files")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "wharf-mail.txt", "text/plain", FIRE.formatted("12").getBytes()));
        page.getByText("Check the story").click();
        assertThat(page.locator("#articles-1-published-fault")).containsText("is no ISO 8601 date");
        assertThat(page.locator("#articles-0-text")).hasValue(FIRE.formatted("12"));
        assertThat(page.locator("#articles-3-text")).hasValue(FIRE.formatted("12"));
        page.locator("#articles-1-published").fill("2026-03-14");
        page.getByText("Check the story").click();
        page.waitForURL("**/stories/harbour-fire");
        assertThat(page.getByText("4 articles")).isVisible();
        assertThat(page.locator(".draft-side").first()).containsText("Your draft has “21”");
        page.navigate("/?q=harbour");
        assertThat(page.locator(".story-row")).hasCount(1);
    }

    /** Where it stands once the page has stopped laying itself out. */
    private static double settled(Locator place) {
        double before = Double.NaN;
        double now = place.boundingBox().y;
        while (now != before) {
            before = now;
            place.page()
                    .evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
                            + " requestAnimationFrame(done))))");
            now = place.boundingBox().y;
        }
        return now;
    }

    private static void accessible(AxeBuilder axe, String what) {
        assertThat(axe.analyze().getViolations())
                .as(what)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                .isEmpty();
    }

    private static void row(Page page, int number, String outlet, String text) {
        page.locator("#articles-" + number + "-outlet").fill(outlet);
        page.locator("#articles-" + number + "-text").fill(text);
    }

    /** Two outlets that do not agree on a number. */
    private static void story(Page page, String id, String one, String other) {
        page.navigate("/new");
        page.locator("#id").fill(id);
        row(page, 0, "Bay Post", FIRE.formatted(one));
        row(page, 1, "Quay Times", FIRE.formatted(other));
        page.getByText("Check the story").click();
        page.waitForURL("**/stories/" + id);
    }

    private static void open(Page page, String address, String sample) {
        page.navigate("/");
        page.locator("button[value=" + sample + "]").click();
        page.waitForURL("**" + address);
    }

    private Page editor(String name) {
        Page page = chromium.page();
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
        return page;
    }

    private static Locator gate(Page page) {
        return page.locator("#gate .gate");
    }

    private static Locator finding(Page page) {
        return page.locator("article.finding").first();
    }

    private static Locator finding(Page page, String id) {
        return page.locator("article.finding[data-finding='" + id + "']");
    }
}
