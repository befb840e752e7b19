package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;

/** A shopper buys, with a browser, an engine and the double of Stripe. */
@ExtendWith(WholeMarket.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuyingStoryIT {
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private String shop;
    private List<String> handles;
    private int next;

    @BeforeAll
    void open(Market market) throws Exception {
        browser = Browser.open();
        shop = market.storefront().toString().replaceAll("/$", "");
        JsonNode found = Shopper.at(market).products("lang=fr&availability=IN_STOCK&sort=price&limit=40");
        handles = StreamSupport.stream(found.path("items").spliterator(), false)
                .map(item -> item.path("handle").asText())
                .toList();
        assertThat(handles).hasSizeGreaterThan(8);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void nothingHeard() {
        complaints.clear();
    }

    private Page page() {
        Page page = browser.page();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    private String piece() {
        return handles.get(next++);
    }

    /** Invoice and receipt are linked from the order, and are PDFs; kept in {@code target}, to be looked at. */
    private static void fetchesDocuments(Page page, String... kinds) throws IOException {
        List<Locator> links = page.locator("a[type='application/pdf']").all();
        assertThat(links).hasSize(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            assertThat(links.get(i).textContent()).startsWith(kinds[i]);
            APIResponse pdf = page.request()
                    .get(links.get(i).evaluate("link => link.href").toString());
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            Files.write(Path.of("target", kinds[i] + ".pdf"), pdf.body());
        }
    }

    @Test
    void aCardBuysInFrenchAndTheBackButtonShowsTheOrder() throws IOException {
        Page page = page();
        Till till = new Till(page, shop + "/fr");
        till.add(piece());
        assertThat(page.locator("[data-pieces]").textContent()).isEqualTo("1");
        till.toPayment();
        till.choose("CARD");
        page.waitForURL("**/checkout/pay");
        till.card(Till.PAYS);
        String number = till.order();

        assertThat(number).matches("R[0-9]{2}-[0-9A-Z]{8}");
        assertThat(page.locator(".order__state").textContent()).contains("Payée");
        fetchesDocuments(page, "Facture", "Reçu");
        page.navigate(shop + "/fr/cart");
        assertThat(page.locator("main").textContent()).contains("Voir la commande " + number);
        page.navigate(shop + "/fr/checkout");
        page.waitForURL("**/orders/" + number + "**");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDeclinedCardIsFollowedByAnotherThatTheBankAsksAboutInArabic() throws IOException {
        Page page = page();
        Till till = new Till(page, shop + "/ar");
        till.add(piece());
        till.toPayment();
        till.choose("CARD");
        page.waitForURL("**/checkout/pay");
        till.card(Till.DECLINED);
        page.waitForCondition(() -> !page.locator("[data-wrong]").textContent().isBlank());

        // Closed and opened again: the payment is where it was.
        page.navigate(shop + "/ar/cart");
        page.locator(".paused .button").first().click();
        page.waitForURL("**/checkout/pay");
        assertThat(page.locator(".summary").textContent()).contains("لم تُقبل البطاقة");
        till.card(Till.ASKS_THE_BANK);
        till.agree();
        till.order();
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator(".order__state").textContent()).contains("مدفوع");
        fetchesDocuments(page, "فاتورة", "وصل الأداء");
        assertThat(complaints).isEmpty();
    }

    @Test
    void cashBuysWithoutScriptAndWhatWasTypedIsNotLost() {
        try (Page page = browser.withoutScript()) {
            Till till = new Till(page, shop + "/fr");
            till.add(piece());
            page.locator(".till__go").click();
            till.contact("salma@", "12");
            assertThat(page.locator("#e-email").textContent()).contains("e-mail");
            assertThat(page.locator("#e-phone").isVisible()).isTrue();
            assertThat(page.locator("#f-name").inputValue()).isEqualTo("Salma Idrissi");
            page.navigate(shop + "/fr/cart");
            till.toPayment();
            till.choose("CASH_ON_DELIVERY");
            till.order();
            assertThat(page.locator(".order__state").textContent()).contains("À payer");
        }
    }

    @Test
    void whatIsFetchedInAHallIsPaidAtItsDeskInSpanish() {
        Page page = page();
        Till till = new Till(page, shop + "/es");
        till.add(piece());
        till.toDelivery();
        page.locator("[name^='parcel.'][value^='place.']").first().check();
        till.onward();
        assertThat(page.locator("[name=method][value=CASH_ON_DELIVERY]").count())
                .isZero();
        till.choose("HALL_DESK");
        till.order();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "desk-es.png"))
                .setFullPage(true));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
        assertThat(page.locator(".order__state").textContent()).contains("Por pagar");
        assertThat(page.locator("main").textContent())
                .contains("Complejo artesanal")
                .doesNotContain("??", "order.");
        page.reload();
        assertThat(page.locator(".order__state").textContent()).contains("Por pagar");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPieceIsPutIntoTheCartOnItsStandAndOnItsLightPageAndFetchedInTheHall() {
        Page page = page();
        page.navigate(shop + "/fr/exhibitions");
        page.locator(".show__name a").first().click();
        page.locator(".band__on .button").first().click();
        page.waitForURL("**/stands/**");
        while (page.locator(".exhibit form").count() == 0) {
            page.navigate(shop + page.locator(".tour [rel=next]").first().getAttribute("href"));
        }
        String stand = page.url();
        String code = page.locator(".exhibit:has(form)").first().getAttribute("id");
        page.locator(".exhibit form button").first().click();
        page.waitForURL(shop + "/fr/cart");
        page.navigate(stand.replace("/stands/", "/light/stands/") + "/" + code);
        page.locator("form button").click();
        page.waitForURL(shop + "/fr/cart");
        page.navigate(shop + "/x/" + code);
        assertThat(page.url()).contains("/products/");

        page.navigate(shop + "/fr/cart");
        assertThat(page.locator(".till__go").count()).isEqualTo(1);
        new Till(page, shop + "/fr").toDelivery();
        assertThat(page.locator("[name^='parcel.'][value^='place.']").count()).isPositive();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aMakerMovesTheirParcelOnAPhoneWithoutScript(Market market) {
        try (Page page = browser.withoutScript();
                Page stale = browser.withoutScript()) {
            Till till = new Till(page, shop + "/fr");
            till.add(piece());
            till.toPayment();
            till.choose("CASH_ON_DELIVERY");
            String path = Mailbox.pathOf(till.order(), market);

            page.setViewportSize(320, 640);
            page.navigate(shop + "/ar" + path);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("main").textContent())
                    .contains("يجب أن يكون جاهزا", "Salma Idrissi", "Oued Draa", "الواجب تحصيله")
                    .doesNotContain("salma@example.org", "pack.");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            stale.navigate(shop + "/fr" + path);

            page.locator(".pack__act button").click();
            page.waitForURL("**&done=READY");
            page.locator(".pack__act button").click();
            assertThat(page.locator("#e-carrier").textContent()).contains("شركة النقل");
            page.locator("#f-carrier").fill("أمانة");
            page.locator("#f-tracking").fill("http://evil.example");
            page.locator(".pack__act button").first().click();
            assertThat(page.locator("#e-tracking").textContent()).contains("رقم التتبع");
            assertThat(page.locator("#f-carrier").inputValue()).isEqualTo("أمانة");
            page.locator("#f-tracking").fill("RR12");
            page.locator(".pack__act button").first().click();
            page.waitForURL("**&done=SHIPPED");
            assertThat(page.locator(".pack__day").textContent()).contains("أمانة", "RR12");

            // A page that was open all the while says what has happened, and changes nothing.
            stale.locator(".pack__act button").click();
            assertThat(stale.locator(".summary").textContent()).contains("maintenant « expédié »");
            assertThat(stale.locator(".pack__day").textContent()).contains("RR12");

            assertThat(page.context()
                            .request()
                            .get(shop + "/ar" + path.replace("?", "/label.pdf?"))
                            .body())
                    .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            page.navigate(shop + "/ar" + path.replace("token=1", "token=2"));
            assertThat(page.locator("h1").textContent()).isEqualTo("لا شيء هنا");
        }
    }

    @Test
    void aShopperWhoChangesTheirMindGetsTheCartBack() {
        Page page = page();
        Till till = new Till(page, shop + "/en");
        till.add(piece());
        till.toPayment();
        till.choose("CARD");
        page.waitForURL("**/checkout/pay");
        page.locator(".pay__back button").click();
        page.waitForURL("**/en/checkout");
        page.navigate(shop + "/en/cart");
        page.locator(".line [name=remove]").click();
        page.waitForCondition(() -> page.locator(".nothing").count() == 1);
        assertThat(page.locator("main").textContent()).contains("Your cart is empty");
    }
}
