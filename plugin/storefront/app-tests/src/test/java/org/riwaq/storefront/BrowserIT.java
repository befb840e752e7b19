package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages in a browser. Skipped where there is none, unless {@code riwaq.browser.required} is set. */
@FixtureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
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
            "/exhibitions",
            "/exhibitions/entre-desert-et-mer",
            "/halls/" + FixtureShowings.HALL_HANDLE,
            "/programme",
            "/programme/" + FixtureShowings.WORKSHOP,
            "/stands/" + FixtureShowings.stand(1),
            "/circuits",
            "/circuits/cuir",
            "/cart",
            "/widgets?kind=products&region=MA-07&layout=row&key=" + FixtureReferences.KEY,
            "/nowhere",
            "/search?sort=wrong");

    @Autowired
    Browser storefront;

    private ChromiumOfTests browser;
    private com.microsoft.playwright.Browser chromium;

    @BeforeAll
    void start() {
        browser = ChromiumOfTests.open();
        chromium = browser.chromium();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
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
            // The night changes colours alone.
            assertThat(new AxeBuilder(page)
                            .withRules(List.of("color-contrast", "link-in-text-block"))
                            .analyze()
                            .getViolations())
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
    @CsvSource({"fr, Dakh, Dakhla-Oued Ed-Dahab", "ar, الداخ, الداخلة وادي الذهب"})
    void suggestionsAreChosenWithTheKeyboardAlone(String language, String typed, String name) {
        try (BrowserContext context = context(390, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/");
            page.focus("#seek");
            page.keyboard().type(typed);
            Locator first = page.locator("[role=option]").first();
            first.waitFor();
            assertThat(first.textContent()).contains(name);
            assertThat(page.getAttribute("#seek", "aria-expanded")).isEqualTo("true");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.keyboard().press("ArrowDown");
            assertThat(page.getAttribute("#seek", "aria-activedescendant")).isEqualTo(first.getAttribute("id"));
            assertThat(first.getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("Escape");
            assertThat(page.locator("[role=listbox]").isHidden()).isTrue();
            assertThat(page.inputValue("#seek")).isEqualTo(typed);
            page.keyboard().press("ArrowDown");
            first.waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/" + language + "/regions/MA-12");
        }
    }

    @Test
    void whoIgnoresSuggestionsSearches() {
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr/");
            page.fill("#seek", "Tapis");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/fr/search?q=Tapis");
        }
    }

    @Test
    void theMapAndAFacetThatOpensAreWorkedWithTheKeyboard() {
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr/search");
            page.focus(".map__tile[href*='MA-12']");
            page.keyboard().press("Enter");
            page.waitForURL("**region=MA-12");
            assertThat(page.locator(".map__tile[aria-current]").count()).isEqualTo(1);

            page.focus("[data-later=facet-material]");
            page.keyboard().press("Enter");
            page.locator("#facet-material .switch").first().waitFor();
            assertThat(page.url()).as("in its place, without leaving").endsWith("region=MA-12");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**material=**");
            assertThat(page.locator(".chip").count()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void aVisitGoesFromStandToStandByTheKeyboardWithoutScript(String language) {
        try (BrowserContext context = context(360, false)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/exhibitions/entre-desert-et-mer");
            page.focus(".floor");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/" + language + "/stands/" + FixtureShowings.stand(2));
            page.locator(".tour [rel=next]").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/stands/" + FixtureShowings.stand(3));
            assertThat(page.locator(".exhibit form button").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void aFloorPlanIsWalkedByArrowsAndMadeLarger(String language) {
        try (BrowserContext context = context(360, true)) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/exhibitions/entre-desert-et-mer");
            page.focus(".floor");
            page.keyboard().press("Tab");
            // Left is left in Arabic too: the plan lies as the room does.
            for (String key : List.of("ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft")) {
                page.keyboard().press(key);
            }
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("/" + language + "/stands/" + FixtureShowings.stand(8));
            String wide = "document.querySelector('.floor').scrollWidth";
            int before = ((Number) page.evaluate(wide)).intValue();
            page.keyboard().press("+");
            page.locator("[data-larger]").click();
            assertThat(((Number) page.evaluate(wide)).intValue()).isGreaterThan(2 * before);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.locator("[data-smaller]").click();
            page.locator("[data-smaller]").click();
            assertThat(page.locator("[data-smaller]").isDisabled()).isTrue();
        }
    }

    @Test
    void whereTheShopperIsIsAskedOfTheBrowserAndATownServesAsWell() {
        try (BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setGeolocation(23.7, -15.9)
                .setPermissions(List.of("geolocation")))) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr/search");
            page.locator("[data-within]").selectOption("250");
            page.locator("[data-here]").click();
            page.waitForURL("**near=23.700%2C-15.900**");
            assertThat(page.locator(".piece__far").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void facetsMapAndTownsWorkWithoutScript(String language) {
        // Without script the browser's driver cannot tell when a smooth scroll to a facet has ended.
        try (BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/search");
            page.locator(".map__tile[href*='MA-12']").click();
            page.waitForURL("**region=MA-12");
            page.locator("[data-later=facet-material]").click();
            page.waitForURL("**open=material**");
            page.locator("#facet-material .switch").first().click();
            page.waitForURL("**material=**");
            assertThat(page.locator("[data-here]").isHidden()).isTrue();
            page.locator("[data-within]").selectOption("250");
            page.locator(".near button[type=submit]").click();
            page.waitForURL("**near=**");
            assertThat(page.url()).contains("region=MA-12", "material=", "sort=distance");
            assertThat(page.locator(".piece__far").count()).isPositive();
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
