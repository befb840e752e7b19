package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages in a browser. Skipped where there is none, unless {@code riwaq.browser.required} is set. */
@FixtureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final Path CHROMIUM = Path.of(System.getProperty("riwaq.browser", "/usr/bin/chromium"));
    private static final List<String> PAGES = List.of(
            "/",
            "/search?region=MA-12&q=a",
            "/search?q=nothing-like-this",
            "/search?region=MA-12&open=material&open=colour&near=23.7,-15.9&sort=distance",
            "/regions/MA-12/MA-OUD",
            "/products/poterie-ma-07",
            "/makers",
            "/makers/atelier-1",
            "/regions/MA-12",
            "/nowhere",
            "/search?sort=wrong");

    @Autowired
    Browser storefront;

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @BeforeAll
    void start() {
        if (!Files.isExecutable(CHROMIUM)) {
            assertThat(Boolean.getBoolean("riwaq.browser.required"))
                    .as("riwaq.browser.required is set, and there is no browser at " + CHROMIUM)
                    .isFalse();
            System.out.println("SKIPPED: browser tests, because there is no browser at " + CHROMIUM);
            throw new TestAbortedException("no browser");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    static Stream<String> pages() {
        return Stream.of("fr", "ar").flatMap(language -> PAGES.stream().map(page -> "/" + language + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleByDayAndByNightAndBreaksNoPolicy(String path) {
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(storefront.host() + path);

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(brightness(page)).as("paper at night").isLessThan(60);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("at night")
                    .isEmpty();
            assertThat(complaints)
                    .noneMatch(text -> text.contains("Content Security Policy") || text.contains("Uncaught"));
        }
    }

    /** The page's ground, 0 to 255. */
    private static int brightness(Page page) {
        return ((Number) page.evaluate("Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])"))
                .intValue();
    }

    @Test
    void aPageThatIsNotAccessibleWouldBeFound() {
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            page.setContent("<html><body><img src='x.png'><input></body></html>");

            assertThat(new AxeBuilder(page).analyze().getViolations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheNarrowestPhoneAndDoubledType(String path) {
        try (BrowserContext context = context(320, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + path);
            assertThat(width(page)).as("at 320 px").isLessThanOrEqualTo(320);
            page.setViewportSize(640, 800);
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
            assertThat(width(page)).as("with doubled type").isLessThanOrEqualTo(640);
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    @Test
    void theKeyboardReachesTheContentAndTheSearch() {
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");

            page.focus("#seek");
            page.keyboard().type("zellige");
            page.keyboard().press("Enter");
            page.waitForURL("**/fr/search?q=zellige");
            assertThat(page.locator(".piece").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void everythingWorksWithoutScript(String language) {
        try (BrowserContext context = context(390, false)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/");
            page.locator(".region a[href$='MA-12']").click();
            page.waitForURL("**/" + language + "/regions/MA-12");
            page.locator(".piece__title a").first().click();
            page.waitForURL("**/" + language + "/products/**");
            assertThat(page.locator("h1").count()).isEqualTo(1);

            page.navigate(storefront.host() + "/" + language + "/search?q=" + "1");
            page.locator(".filters__open").click();
            page.locator(".switch").first().click();
            page.waitForURL("**region=**");
            assertThat(page.locator(".chip").count()).isPositive();
            page.locator("#sort").selectOption("price");
            page.locator(".sorting button").click();
            page.waitForURL("**sort=price**");
            assertThat(page.url()).contains("region=", "q=1");
        }
    }

    private BrowserContext context(int width, boolean script) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script));
    }
}
