package org.riwaq.stripedouble;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** A shopper pays in a browser. Skipped where there is none, unless {@code riwaq.browser.required} is set. */
class StripeJsIT {
    private static final Path CHROMIUM = Path.of(System.getProperty("riwaq.browser", "/usr/bin/chromium"));
    private static StripeDouble running;
    private static StripeClient stripe;
    private static Shop shop;
    private static Playwright playwright;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        if (!Files.isExecutable(CHROMIUM)) {
            assertThat(Boolean.getBoolean("riwaq.browser.required"))
                    .as("riwaq.browser.required is set, and there is no browser at " + CHROMIUM)
                    .isFalse();
            System.out.println("SKIPPED: browser tests, because there is no browser at " + CHROMIUM);
            throw new TestAbortedException("no browser");
        }
        running = Doubles.start();
        stripe = Doubles.client(running);
        shop = new Shop(running.url());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (playwright != null) playwright.close();
        if (shop != null) shop.close();
        if (running != null) running.close();
    }

    @BeforeEach
    void open() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
    }

    @AfterEach
    void shut() {
        page.close();
    }

    private static PaymentIntent intent() throws Exception {
        return stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(45_000L)
                        .setCurrency("mad")
                        .setAutomaticPaymentMethods(PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                                .setEnabled(true)
                                .build())
                        .build());
    }

    private static String status(PaymentIntent intent) throws Exception {
        return stripe.v1().paymentIntents().retrieve(intent.getId()).getStatus();
    }

    private FrameLocator card() {
        return page.frameLocator("#card iframe");
    }

    private void type(String number) {
        card().locator("[name=number]").fill("");
        card().locator("[name=number]").pressSequentially(number);
        card().locator("[name=expiry]").fill("");
        card().locator("[name=expiry]").pressSequentially("1240");
        card().locator("[name=cvc]").fill("123");
    }

    private void pay() {
        page.locator("#pay").click();
    }

    private void assertResult(String begins) {
        assertThat(page.locator("#result")).hasText(Pattern.compile("^" + begins + ".*"));
    }

    @Test
    void aCardPaysAndItsNumberReachesTheDoubleAlone() throws Exception {
        PaymentIntent intent = intent();
        shop.heard.clear();
        page.navigate(shop.pay(intent.getClientSecret(), "fr", "if_required"));
        type("4242424242424242");
        assertThat(page.locator("#complete")).hasText("true");

        pay();

        assertResult("paid succeeded");
        assertThat(status(intent)).isEqualTo("succeeded");
        assertThat(page.evaluate("again()")).isEqualTo("succeeded");
        assertThat(shop.heard).isNotEmpty().noneMatch(text -> text.contains("4242"));
        assertThat(page.evaluate("document.documentElement.outerHTML").toString())
                .doesNotContain("4242");
    }

    @Test
    void aDeclinedCardIsToldInTheShoppersWordsAndAnotherPays() throws Exception {
        PaymentIntent intent = intent();
        page.navigate(shop.pay(intent.getClientSecret(), "ar", "if_required"));
        assertThat(card().locator("html")).hasAttribute("dir", "rtl");
        type("4000000000009995");
        pay();
        assertResult("error card_declined: رصيد هذه البطاقة لا يكفي");
        assertThat(card().locator("#problem")).containsText("رصيد هذه البطاقة لا يكفي");
        assertThat(status(intent)).isEqualTo("requires_payment_method");

        type("5555555555554444");
        pay();

        assertResult("paid succeeded");
    }

    @Test
    void anIncompleteCardIsNotSent() throws Exception {
        PaymentIntent intent = intent();
        page.navigate(shop.pay(intent.getClientSecret(), "es", "if_required"));
        card().locator("[name=number]").pressSequentially("4242");

        pay();

        assertResult("error incomplete_number: Escriba el número");
        assertThat(card().locator("[name=number]")).isFocused();
        assertThat(card().locator("[name=number]")).hasAttribute("aria-invalid", "true");
        assertThat(status(intent)).isEqualTo("requires_payment_method");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, paid succeeded, succeeded",
        "refuse, error payment_intent_authentication_failure, requires_payment_method"
    })
    void theBankAsksInADialogByKeyboardToo(String answer, String shown, String status) throws Exception {
        PaymentIntent intent = intent();
        page.navigate(shop.pay(intent.getClientSecret(), "en", "if_required"));
        type("4000002760003184");
        pay();
        FrameLocator bank = page.frameLocator("dialog iframe");
        assertThat(bank.locator("h1")).hasText("Your bank asks");
        assertThat(bank.locator("main")).containsText("450.00 MAD");

        bank.locator("[value=" + answer + "]").press("Enter");

        assertResult(shown);
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(status(intent)).isEqualTo(status);
    }

    @Test
    void closingTheBanksDialogRefuses() throws Exception {
        PaymentIntent intent = intent();
        page.navigate(shop.pay(intent.getClientSecret(), "en", "if_required"));
        type("4000000000003220");
        pay();
        assertThat(page.frameLocator("dialog iframe").locator("h1")).isVisible();

        // A key pressed before the page inside has loaded is nobody's.
        page.frames().stream()
                .filter(frame -> frame.url().contains("/3ds/"))
                .forEach(frame -> frame.waitForLoadState(LoadState.LOAD));
        page.frameLocator("dialog iframe").locator("[value=refuse]").press("Escape");

        assertResult("error payment_intent_authentication_failure");
        assertThat(status(intent)).isEqualTo("requires_payment_method");
    }

    @Test
    void theShopperIsLedBackWithThePayment() throws Exception {
        PaymentIntent intent = intent();
        page.navigate(shop.pay(intent.getClientSecret(), "en", "always"));
        type("4242424242424242");
        pay();

        page.waitForURL(Pattern.compile(".*/back\\?.*"));

        assertThat(page.url()).contains("order=7", "payment_intent=" + intent.getId(), "redirect_status=succeeded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void pagesAndFrameAreAccessibleAndFitAPhone(String language) throws Exception {
        PaymentIntent waiting = Doubles.paid(stripe, "pm_card_authenticationRequired");
        Doubles.paid(stripe, "pm_card_createDispute");
        String bank = "/3ds/" + waiting.getId() + "?client_secret=" + waiting.getClientSecret();
        for (String path : List.of("/?", "/about?", bank + "&", "/js/frame?")) {
            page.navigate(running.url() + path + "locale=" + language + "&lang=" + language);
            AxeBuilder axe = new AxeBuilder(page);
            // A frame is a part of the page around it.
            if (path.startsWith("/js/"))
                axe.disableRules(List.of("page-has-heading-one", "landmark-one-main", "region"));
            assertThat(axe.analyze().getViolations()).as(path).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path + " fits")
                    .isTrue();
            picture(path, language);
        }
    }

    /** For people to look at. */
    private void picture(String path, String language) {
        String name = path.replaceAll("\\?.*", "").replaceAll("[^a-z0-9]+", "-");
        Path picture = Path.of("target", "pictures", "double" + name.replaceAll("-pi.*", "") + "-" + language + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }
}
