package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Widgets on pages of another origin. Skipped where there is no browser, unless {@code riwaq.browser.required} is set. */
@FixtureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WidgetsInABrowserIT {
    private static final String ALL = """
            <riwaq-products key="%1$s" lang="%2$s" region="MA-07"><a href="%3$s/%2$s/regions/MA-07">Marrakech</a></riwaq-products>
            <riwaq-product key="%1$s" lang="%2$s" handle="poterie-ma-07"><a href="%3$s/%2$s/products/poterie-ma-07">Poterie</a></riwaq-product>
            <riwaq-maker key="%1$s" lang="%2$s" handle="atelier-1"><a href="%3$s/%2$s/makers/atelier-1">Atelier</a></riwaq-maker>
            <riwaq-exhibition key="%1$s" lang="%2$s" handle="entre-desert-et-mer"><a href="%3$s/%2$s/exhibitions">Exposition</a></riwaq-exhibition>
            <riwaq-circuit key="%1$s" lang="%2$s" handle="cuir"><a href="%3$s/%2$s/circuits/cuir">Circuit</a></riwaq-circuit>
            <riwaq-search key="%1$s" lang="%2$s"><a href="%3$s/%2$s/search">Recherche</a></riwaq-search>
            """;
    private static final String NIGHT = "<style>:root{color-scheme:light dark} body{background:light-dark(#fff,#111);"
            + "color:light-dark(#111,#eee)}</style>";
    private static final String SHIFTS = """
            <script>let shifted = 0; new PerformanceObserver(list => list.getEntries().forEach(one => shifted += one.value))
            .observe({type: 'layout-shift', buffered: true});</script>""";

    @Autowired
    Browser storefront;

    private HostPages host;
    private ChromiumOfTests browser;
    private com.microsoft.playwright.Browser chromium;

    @BeforeAll
    void start() throws Exception {
        host = new HostPages();
        FixtureReferences.allow(host.origin());
        browser = ChromiumOfTests.open();
        chromium = browser.chromium();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (host != null) {
            host.close();
        }
    }

    private String widgets(String lang) {
        return ALL.formatted(FixtureReferences.KEY, lang, storefront.host());
    }

    private String script() {
        return "<script type=\"module\" crossorigin src=\"" + storefront.host() + "/widgets/v1/riwaq.js\"></script>";
    }

    private static String html(String lang, String head, String body) {
        return "<!doctype html><html lang=\"" + lang + "\"" + (lang.equals("ar") ? " dir=\"rtl\"" : "")
                + "><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<title>Riad</title>" + head + "</head><body><main><h1>Riad</h1>" + body + "</main></body></html>";
    }

    /** Brings every widget near, and waits until each has what it shows. */
    private static void shown(Page page, int widgets) {
        for (int i = 0; i < widgets; i++) {
            Locator widget = page.locator("main > *:not(h1):not(p)").nth(i);
            widget.scrollIntoViewIfNeeded();
            widget.locator(".title a, .card[href], a.card").first().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT", "fr, DARK", "ar, LIGHT", "ar, DARK"})
    void everyWidgetIsShownAndAccessible(String lang, ColorScheme scheme) {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(host.page("plain", "", html(lang, NIGHT + script(), widgets(lang))));
            shown(page, 6);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/widgets-" + lang + "-" + scheme + ".png"))
                    .setFullPage(true));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.locator("riwaq-products li").count()).isEqualTo(4);
            assertThat(page.locator("riwaq-exhibition svg .stand").count()).isPositive();
            assertThat(page.locator("riwaq-products .box").getAttribute("dir"))
                    .isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
            assertThat(complaints).isEmpty();
            assertThat(context.cookies()).isEmpty();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aStrictPolicyAndAHashLetItWork() {
        String shop = storefront.host();
        String newest = storefront.get("/widgets/v1/riwaq.js").body();
        String version = Hashes.hex384(newest).substring(0, 12);
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(host.page(
                    "strict",
                    "default-src 'none'; script-src " + shop + "; connect-src " + shop + "; img-src " + shop,
                    html(
                            "fr",
                            "<script type=\"module\" crossorigin integrity=\"sha384-" + Hashes.base384(newest)
                                    + "\" src=\"" + shop + "/widgets/v1/riwaq-" + version + ".js\"></script>",
                            widgets("fr"))));
            shown(page, 6);
            assertThat(complaints).isEmpty();
            Object looks = page.locator("riwaq-products ul").evaluate("list => getComputedStyle(list).display");
            assertThat(looks).isEqualTo("grid");
        }
    }

    @Test
    void aPageThatBreaksEverythingBreaksNoWidget() {
        String hostile = """
                <style>*{all:unset!important;color:lime!important;font-size:40px!important;text-transform:uppercase!important;
                position:static!important;float:left!important} a{display:none!important} riwaq-products{display:block!important}</style>
                <script>Object.prototype.extend = function () {}; Array.prototype.each = function () {};
                window.html = 1; window.cards = 2; window.RiwaqElement = 3; String.prototype.contains = 4;</script>""";
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(host.page("hostile", "", html("fr", hostile + script(), widgets("fr"))));
            page.locator("riwaq-products a.card").first().waitFor();
            assertThat(errors).isEmpty();
            assertThat(page.locator("riwaq-products .name")
                            .first()
                            .evaluate("name => getComputedStyle(name).fontSize + getComputedStyle(name).textTransform"))
                    .isEqualTo("16pxnone");
            assertThat(page.evaluate("window.RiwaqElement")).isEqualTo(3);
            Object added = page.evaluate(
                    "Object.keys(window).filter(name => /riwaq/i.test(name) && name !== 'RiwaqElement').length");
            assertThat(added).isEqualTo(0);
        }
    }

    @Test
    void withoutScriptThereIsALink() {
        try (BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(host.page("plain-link", "", html("fr", script(), widgets("fr"))));
            assertThat(page.locator("riwaq-products > a").isVisible()).isTrue();
            page.locator("riwaq-product > a").click();
            assertThat(page.url()).isEqualTo(storefront.host() + "/fr/products/poterie-ma-07");
        }
    }

    @Test
    void whileTheShopIsAwayOrRefusesTheLinkStaysAndTheConsoleSaysWhy() {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.route("**/api/v1/widgets/**", route -> route.abort());
            page.navigate(host.page(
                    "away",
                    "",
                    html(
                            "fr",
                            "<script>addEventListener('riwaq-error', event => document.title = event.detail.code)</script>"
                                    + script(),
                            widgets("fr"))));
            page.waitForFunction("document.title === 'unreachable'");
            assertThat(page.locator("riwaq-products > a").isVisible()).isTrue();
            assertThat(page.locator("riwaq-products > a").boundingBox().height).isPositive();
            assertThat(said).anyMatch(text -> text.contains("Riwaq: no answer for key " + FixtureReferences.KEY));
        }
    }

    @Test
    void twentyWidgetsAskOnceForEachQuestionAndNothingMoves() {
        String room = "display:block;min-height:27rem";
        String twenty = IntStream.range(0, 20)
                .mapToObj(at -> "<riwaq-products key=\"" + FixtureReferences.KEY
                        + "\" layout=\"row\" region=\"MA-07\" style=\"" + room + "\"><a href=\"" + storefront.host()
                        + "/fr/\">Artisanat</a></riwaq-products><p>Et encore</p>")
                .collect(Collectors.joining());
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/api/v1/widgets/")) {
                    asked.add(request.url());
                }
            });
            page.navigate(host.page("twenty", "", html("fr", SHIFTS + script(), twenty)));
            page.locator("riwaq-products a.card").first().waitFor();
            int near = page.locator("riwaq-products a.card").count();
            assertThat(near).as("those far away wait").isLessThan(20 * 4);
            shown(page, 20);
            assertThat(page.locator("riwaq-products a.card").count()).isEqualTo(20 * 4);
            assertThat(asked.stream().distinct()).hasSize(1);
            assertThat(asked).hasSizeLessThan(20);
            assertThat(((Number) page.evaluate("shifted")).doubleValue()).isZero();
        }
    }

    @Test
    void aClickIsToldAndKeptByTheShopAlone() {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(host.page("click", "", html("fr", script(), widgets("fr"))));
            Locator card = page.locator("riwaq-products a.card").first();
            card.waitFor();
            page.evaluate(
                    "addEventListener('riwaq-open', event => {event.preventDefault(); document.title = event.detail.href;"
                            + "}, {once: true})");
            card.click();
            assertThat(page.title()).contains("/fr/products/", "via=");
            assertThat(page.url()).startsWith(host.origin());
            card.click();
            page.waitForURL(storefront.host() + "/**");
            assertThat(page.url()).doesNotContain("via=");
            assertThat(context.cookies()).anySatisfy(cookie -> {
                assertThat(cookie.name).isEqualTo("riwaq_via");
                assertThat(cookie.httpOnly).isTrue();
            });
        }
    }

    @Test
    void widgetsThatComeAndGoLeaveNothingBehind() {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(host.page("many", "", html("fr", script(), widgets("fr"))));
            page.locator("riwaq-products a.card").first().waitFor();
            Object left = page.evaluate(
                    "async ([key]) => { const kept = []; for (let i = 0; i < 1000; i++) {"
                            + " const one = document.createElement('riwaq-products'); one.setAttribute('key', key);"
                            + " document.body.append(one); kept.push(new WeakRef(one)); one.remove(); if (i % 100 == 0)"
                            + " await new Promise(done => setTimeout(done)); } return new Promise(done => { window.kept = kept;"
                            + " setTimeout(() => done(document.querySelectorAll('riwaq-products').length), 50); }); }",
                    List.of(FixtureReferences.KEY));
            assertThat(left).isEqualTo(1);
            context.newCDPSession(page).send("HeapProfiler.collectGarbage");
            page.waitForTimeout(50);
            context.newCDPSession(page).send("HeapProfiler.collectGarbage");
            Object alive = page.evaluate("window.kept.filter(one => one.deref()).length");
            assertThat(((Number) alive).intValue()).isLessThan(50);
        }
    }
}
