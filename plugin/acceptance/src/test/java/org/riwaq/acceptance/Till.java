package org.riwaq.acceptance;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;

/** A shopper at the pages of buying, in one language. */
final class Till {
    static final String PAYS = "4242424242424242";
    static final String ASKS_THE_BANK = "4000002760003184";
    static final String DECLINED = "4000000000009995";

    private final Page page;
    private final String shop;

    /** @param shop address of the storefront in a language, e.g. {@code http://127.0.0.1:8080/fr} */
    Till(Page page, String shop) {
        this.page = page;
        this.shop = shop;
    }

    /** A piece goes into the cart from its own page. */
    void add(String handle) {
        page.navigate(shop + "/products/" + handle);
        page.locator(".buy__go").click();
        page.waitForURL(shop + "/cart");
    }

    /** From the cart up to how one pays. */
    void toPayment() {
        toDelivery();
        onward();
    }

    /** From the cart up to how it is delivered. */
    void toDelivery() {
        page.locator(".till__go").click();
        page.waitForURL(shop + "/checkout");
        contact("salma@example.org");
        page.locator("#f-line1").fill("12, rue Oued Draa");
        page.locator("#f-city").fill("Dakhla");
        page.locator("#f-province").selectOption("MA-OUD");
        page.locator(".stage__form button").click();
        page.waitForURL("**/checkout#delivery");
    }

    /** With what is chosen of delivery, to how one pays. */
    void onward() {
        page.locator(".stage__form button").click();
        page.waitForURL("**/checkout#pay");
    }

    void contact(String email) {
        contact(email, "06 61 23 45 67");
    }

    void contact(String email, String phone) {
        page.locator("#f-name").fill("Salma Idrissi");
        page.locator("#f-email").fill(email);
        page.locator("#f-phone").fill(phone);
        page.locator(".stage__form button").click();
    }

    void choose(String method) {
        page.locator("[name=method][value=" + method + "]").check();
        page.locator(".stage__form button").click();
    }

    void card(String number) {
        FrameLocator card = page.frameLocator("[data-card] iframe");
        card.locator("[name=number]").fill(number);
        card.locator("[name=expiry]").fill("12 / 34");
        card.locator("[name=cvc]").fill("123");
        page.locator("[data-go]").click();
    }

    /** The bank's question, answered by yes. */
    void agree() {
        page.frameLocator("dialog iframe").locator("[value=accept]").press("Enter");
    }

    /** Waits for the order, and says its number. */
    String order() {
        page.waitForURL("**/orders/R*");
        return page.locator("h1 bdi").textContent();
    }
}
