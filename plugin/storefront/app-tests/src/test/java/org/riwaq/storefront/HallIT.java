package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Visits to an exhibition: by touch, in few bytes, and as slides that need no network. */
@FixtureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallIT {
    private static final String SLIDES = "/exhibitions/entre-desert-et-mer/slides";
    private static final int PIECES = 3 * FixtureShowings.STANDS;

    @Autowired
    Browser storefront;

    private ChromiumOfTests browser;

    @BeforeAll
    void start() {
        browser = ChromiumOfTests.open();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private BrowserContext context(NewContextOptions options) {
        return browser.chromium().newContext(options);
    }

    private static NewContextOptions screen() {
        return new NewContextOptions().setViewportSize(1280, 720);
    }

    @ParameterizedTest
    @CsvSource({"fr, ArrowRight", "ar, ArrowLeft"})
    void slidesGoOnOnceTheNetworkIsGone(String language, String forth) {
        try (BrowserContext context = context(screen().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            String address = storefront.host() + "/" + language + SLIDES;
            page.navigate(address);
            page.waitForCondition(
                    () -> !page.locator("[data-state]").innerText().isEmpty());
            context.setOffline(true);
            assertThat(page.evaluate(
                            "path => fetch(path).then(() => 'there', () => 'away')", "/" + language + "/exhibitions"))
                    .as("what is not kept")
                    .isEqualTo("away");

            page.navigate(address);
            for (int slide = 1; slide <= PIECES; slide++) {
                assertThat(page.locator("[data-place]").innerText()).contains(String.valueOf(slide));
                page.waitForFunction("() => { const i = document.querySelector('.slide--here img');"
                        + " return !i || (i.complete && i.naturalWidth > 0) }");
                page.keyboard().press(forth);
            }
            assertThat(page.locator("[data-place]").innerText())
                    .as("and begins anew")
                    .contains("1");
            assertThat(page.locator("[data-state]").innerText()).isNotEmpty();
            assertThat(context.cookies()).isEmpty();
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "async () => (await Promise.all((await caches.keys()).map(async name =>"
                                                    + " (await (await caches.open(name)).keys()).map(kept => new URL(kept.url).pathname)))).flat()"))
                    .allMatch(path -> path.toString().matches("/[a-z]{2}" + SLIDES + "|/assets/.*|/media/.*"))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void slidesGoOnByThemselvesUntilSomebodyTakesThemOver() {
        try (BrowserContext context = context(screen())) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate(storefront.host() + "/fr" + SLIDES + "#" + FixtureShowings.exhibitCode(3, 0));
            page.waitForCondition(() -> place(page).equals("7 sur " + PIECES));
            page.clock().runFor(12_100);
            page.waitForCondition(() -> place(page).equals("8 sur " + PIECES));
            assertThat(page.url()).endsWith("#" + FixtureShowings.exhibitCode(3, 1));

            page.keyboard().press("ArrowLeft");
            assertThat(place(page)).isEqualTo("7 sur " + PIECES);
            page.clock().runFor(60_000);
            assertThat(place(page)).as("nobody's slide is taken away").isEqualTo("7 sur " + PIECES);
            page.keyboard().press("Space");
            page.clock().runFor(12_100);
            page.waitForCondition(() -> place(page).equals("8 sur " + PIECES));
            page.locator("[data-play]").click();
            page.clock().runFor(60_000);
            assertThat(place(page)).isEqualTo("8 sur " + PIECES);
            page.keyboard().press("End");
            assertThat(place(page)).isEqualTo(PIECES + " sur " + PIECES);
        }
    }

    @Test
    void whoWantsNoMotionStartsTheSlidesThemselves() {
        try (BrowserContext context = context(screen().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate(storefront.host() + "/ar" + SLIDES);
            page.waitForCondition(() -> place(page).startsWith("1 "));
            page.clock().runFor(60_000);
            assertThat(place(page)).startsWith("1 ");
            assertThat(page.locator("[data-play]").getAttribute("aria-pressed")).isEqualTo("false");
        }
    }

    private static String place(Page page) {
        return page.locator("[data-place]").innerText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void slidesAndLightPagesAreAccessibleAndFitAPhone(String language) {
        for (String path : List.of(
                SLIDES,
                "/light/exhibitions/entre-desert-et-mer",
                "/light/stands/" + FixtureShowings.stand(1),
                "/light/stands/" + FixtureShowings.stand(1) + "/" + FixtureShowings.exhibitCode(1, 0))) {
            try (BrowserContext context =
                    context(new NewContextOptions().setViewportSize(320, 640).setReducedMotion(ReducedMotion.REDUCE))) {
                Page page = context.newPage();
                page.navigate(storefront.host() + "/" + language + path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(path)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    @Test
    void slidesWithoutScriptAreAPageToBeScrolled() {
        try (BrowserContext context = context(screen().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr" + SLIDES + "#" + FixtureShowings.exhibitCode(12, 2));
            assertThat(page.locator(".slide").count()).isEqualTo(PIECES);
            assertThat(page.locator(".slide").last().isVisible()).isTrue();
            assertThat(page.locator("[data-steer]").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void aVisitGoesFromTheFloorToAPieceByTouch(String language) {
        try (BrowserContext context = context(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/" + language + "/exhibitions/entre-desert-et-mer");
            page.locator(".floor__stand").nth(1).tap();
            page.waitForURL("**/stands/" + FixtureShowings.stand(2));
            page.locator(".tour [rel=next]").first().tap();
            page.waitForURL("**/stands/" + FixtureShowings.stand(3));
            page.locator(".tour [rel=prev]").first().tap();
            page.waitForURL("**/stands/" + FixtureShowings.stand(2));
            assertThat(page.locator(".exhibit form button").first().boundingBox().height)
                    .as("to be touched")
                    .isGreaterThanOrEqualTo(40);
            page.locator(".exhibit a").first().tap();
            page.waitForURL("**/" + language + "/products/**");
        }
    }

    @Test
    void slidesAreTurnedByASwipe() {
        try (BrowserContext context = context(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.navigate(storefront.host() + "/fr" + SLIDES);
            page.waitForCondition(() -> place(page).startsWith("1 "));
            page.evaluate("() => { const on = document.querySelector('.slide--here'); for (const [kind, x] of"
                    + " [['pointerdown', 300], ['pointerup', 100]]) on.dispatchEvent(new PointerEvent(kind,"
                    + " {bubbles: true, pointerType: 'touch', clientX: x})) }");
            assertThat(place(page)).startsWith("2 ");
        }
    }
}
