package org.wirecheck.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium that writes down every request and every complaint of the pages it shows. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    /** Starts one for pages of a server; the test is skipped where none is installed. */
    Chromium(int port) {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(
                program != null, "no Chromium here, so the pages are not tried in one: apt-get install chromium");
        base = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setTimeout(PATIENCE * 3)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A page of an editor of their own: other cookies, other storage. */
    Page page() {
        return page(new Browser.NewContextOptions());
    }

    /** The same, set up otherwise. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(base).setViewportSize(1200, 900));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        context.onRequest(request -> requests.add(request.url()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(fault -> complaints.add(fault.error()));
        Page page = context.newPage();
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return page;
    }

    /** Closes what was opened; fails if anything was asked of another host, or a page complained (scripts, policies, styles). */
    void endsInPeace() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(requests).allSatisfy(url -> assertThat(url).matches("(?:" + base + "/|data:|blob:).*"));
        // A refused decision is answered with 412 or 422, which Chromium tells too
        assertThat(complaints).filteredOn(text -> !text.contains("status of 4")).isEmpty();
        requests.clear();
        complaints.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
