package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;

/** The story with a real browser on both sides. */
@ExtendWith(WholeMarket.class)
class BrowserStoryIT {
    private static final String DAKHLA = "MA-12";

    @Test
    void aMerchantSeesTheOriginOfAProductInATabAndAShopperFindsItByItsRegion(Market market) throws Exception {
        Merchant merchant = Merchant.at(market);
        Piece piece = Piece.madeIn(merchant, DAKHLA, Piece.newMaker(merchant, DAKHLA));
        Shopper shopper = Shopper.at(market);
        Seen.soon(
                "a new product",
                () -> shopper.titled("lang=fr&region=" + DAKHLA, piece.word()).isPresent());
        try (Browser browser = Browser.open()) {
            Page admin = browser.page();
            admin.navigate(market.admin() + "/login");
            admin.fill("#username", market.adminUser());
            admin.fill("#password", market.adminPassword());
            admin.click("input[type=submit]");
            admin.navigate(market.admin() + "/" + piece.path());
            Locator tags = admin.locator("#originTags tr[data-rowid]");
            assertThat(tags.count()).isEqualTo(1);
            assertThat(tags.first().textContent()).contains("Dakhla");

            Page shop = browser.page();
            List<String> complaints = new ArrayList<>();
            shop.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            shop.navigate(market.storefront() + "fr/search?region=" + DAKHLA + "&q=" + piece.word());
            assertThat(shop.locator("main").textContent()).contains(piece.word());
            shop.locator("main a[href*='/fr/products/']").first().click();
            shop.waitForURL("**/fr/products/**");
            assertThat(shop.locator("h1").textContent()).contains(piece.word());
            assertThat(complaints).isEmpty();

            shop.navigate(market.storefront() + "ar/search?region=" + DAKHLA);
            assertThat(shop.locator("html").getAttribute("dir")).isEqualTo("rtl");
        }
    }
}
