package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makers' accounts and payouts as people of several roles and the storefront's process move them, for {@link CheckoutIT}. */
final class MakersMoney {
    static final String BANK_RIB = rib("0077800000999999999999");
    private static final String PASSWORD = "un mot de passe pour tous";
    private static final String RIB = rib("0117800000123456789012");

    private final Database database;
    private final Stalls stalls;
    private final Shopper shopper;
    private final RunningEngine engine;
    private AdminBrowser maker;
    private AdminBrowser approver;

    MakersMoney(Database database, Stalls stalls, RunningEngine engine) {
        this.database = database;
        this.stalls = stalls;
        this.engine = engine;
        this.shopper = new Shopper(engine);
    }

    private static String rib(String first) {
        for (int check = 1; check <= 97; check++) {
            String rib = first + (check < 10 ? "0" : "") + check;
            if (new java.math.BigInteger(rib)
                            .mod(java.math.BigInteger.valueOf(97))
                            .signum()
                    == 0) return rib;
        }
        throw new IllegalStateException();
    }

    private AdminBrowser somebody(int id, String login, long permission) throws Exception {
        database.ask("INSERT INTO blc_admin_user (admin_user_id, active_status_flag, email, login, name, password)"
                + " SELECT " + id + ", true, '" + login + "@riwaq.example', '" + login + "', '" + login + "', password"
                + " FROM blc_admin_user WHERE login = 'admin' RETURNING 1");
        if (permission == 0) {
            database.ask("INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) SELECT " + id
                    + ", admin_role_id FROM blc_admin_role WHERE name = 'ROLE_RIWAQ_DIRECTORATE' RETURNING 1");
        } else {
            database.ask("INSERT INTO blc_admin_user_permission_xref (admin_user_id, admin_permission_id) VALUES (" + id
                    + ", " + permission + ") RETURNING 1");
        }
        AdminBrowser browser = new AdminBrowser(engine);
        browser.login(login, PASSWORD);
        return browser;
    }

    private void paid(long of, String price) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, stalls.product(of, "Plat", price, 3), 1).expect(201);
        JsonNode ready = shopper.ready(cart);
        String payment =
                shopper.begin(ready, "CARD").expect(201).body().path("id").asText();
        shopper.report(
                        payment,
                        "pi_" + cart,
                        "SUCCEEDED",
                        ready.path("totals").path("total").asLong())
                .expect(200);
        for (int i = 0; i < 150; i++) {
            if (shopper.send("GET", "/settlement/lag", null)
                            .body()
                            .path("orders")
                            .asLong()
                    == 0) return;
            Thread.sleep(200);
        }
        throw new IllegalStateException("The order is not in the ledger");
    }

    private static HttpResponse<String> press(AdminBrowser by, String page, Map<String, String> values)
            throws Exception {
        return send(by, page, by.get(page).body(), values);
    }

    private static HttpResponse<String> send(AdminBrowser by, String page, String seen, Map<String, String> values)
            throws Exception {
        Map<String, String> form = AdminBrowser.form(seen);
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return by.post(page, form);
    }

    private static String add(AdminBrowser by, String section, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(by.get(section + "/add").body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return by.post(section + "/add", form).body();
    }

    private String one(String sql) throws Exception {
        return database.ask(sql).get(0);
    }

    private String publicId(long key) throws Exception {
        return one("SELECT public_id FROM riwaq_maker WHERE maker_id = " + key);
    }

    private String newest(long key, String column) throws Exception {
        return one("SELECT " + column + " FROM riwaq_payout WHERE maker::text = '" + publicId(key)
                + "' ORDER BY payout_no DESC LIMIT 1");
    }

    void anAccountIsTypedByOneAndConfirmedByAnotherAndShownMasked(long weaver) throws Exception {
        maker = new AdminBrowser(engine);
        maker.login("admin", PASSWORD);
        approver = somebody(-720, "approbatrice", 0);
        String wrong = RIB.substring(0, 23) + (RIB.charAt(23) == '9' ? '8' : '9');
        Map<String, String> typed =
                Map.of("maker", Long.toString(weaver), "method", "BANK", "holder", "La Tisseuse SARL", "rib", wrong);
        assertThat(add(maker, "/payout-accounts", typed))
                .contains("This is no RIB")
                .contains(wrong);
        assertThat(add(
                        maker,
                        "/payout-accounts",
                        Map.of("maker", Long.toString(weaver), "method", "BANK", "holder", "La Tisseuse", "rib", RIB)))
                .doesNotContain("This is no RIB");
        String page = "/payout-accounts/" + weaver;
        assertThat(maker.get("/payout-accounts").body())
                .contains("•••• " + RIB.substring(20), "To be confirmed by a second person")
                .doesNotContain(RIB);
        assertThat(press(maker, page, Map.of("action", "CONFIRM")).body())
                .contains("You changed this account: a second person must confirm it.");
        press(approver, page, Map.of("action", "CONFIRM"));
        assertThat(one("SELECT confirmed_by FROM riwaq_maker_account WHERE maker_id = " + weaver))
                .isEqualTo("approbatrice");
        assertThat(approver.get("/payout-account-changes").body())
                .contains("approbatrice", "•••• " + RIB.substring(20))
                .doesNotContain(RIB);
        assertThat(shopper.send("GET", "/makers?limit=100", null).body().toString())
                .doesNotContain(RIB);
        assertThat(shopper.send("GET", "/changes?limit=1000", null).body().toString())
                .doesNotContain(RIB, "Tisseuse SARL");
    }

    void aBatchIsNeverApprovedByWhoMadeItNorWithoutTheRight(long weaver) throws Exception {
        paid(weaver, "450");
        String due = "/payouts-due/" + weaver;
        String seen = maker.get(due).body();
        assertThat(seen).contains("Prepare a payout", "Can be paid out");
        send(maker, due, seen, Map.of("action", "PAY"));
        // A second press on the same page.
        assertThat(send(maker, due, seen, Map.of("action", "PAY")).body()).contains("Somebody moved this on meanwhile");
        String batch = "/payout-batches/" + newest(weaver, "payout_batch_id");
        assertThat(database.ask("SELECT 1 FROM riwaq_payout WHERE maker::text = '" + publicId(weaver) + "'"))
                .hasSize(1);

        // Their pages have no button for it; a request of their own is refused all the same.
        AdminBrowser preparer = somebody(-721, "preparatrice", -710509);
        AdminBrowser second = somebody(-722, "signataire", -710510);
        assertThat(preparer.get(batch).body())
                .doesNotContain("data-action=\"APPROVE\"")
                .contains("data-action=\"GIVE_UP\"");
        assertThat(second.get(batch).body())
                .contains("data-action=\"APPROVE\"")
                .doesNotContain("data-action=\"GIVE_UP\"");
        assertThat(press(maker, batch, Map.of("action", "APPROVE")).body())
                .contains("You made this batch: a second person must approve it.");
        assertThat(press(preparer, batch, Map.of("action", "APPROVE")).body())
                .contains("Your role does not allow this step.");
        assertThat(press(second, batch, Map.of("action", "GIVE_UP", "reason", "x"))
                        .body())
                .contains("Your role does not allow this step.");
        assertThat(add(second, "/payout-batches", Map.of())).doesNotContain("RWQ-P");
        Map<String, String> nowhere = AdminBrowser.form(maker.get(batch).body());
        nowhere.put("id", "999999");
        nowhere.put("fields['id'].value", "999999");
        nowhere.put("fields['action'].value", "APPROVE");
        assertThat(approver.post("/payout-batches/999999", withTokenOf(approver, batch, nowhere))
                        .statusCode())
                .isLessThan(500);
        AdminBrowser merchant = new AdminBrowser(engine);
        merchant.login("emballeuse", PASSWORD);
        Map<String, String> forged = AdminBrowser.form(maker.get(batch).body());
        forged.put(
                "csrfToken",
                AdminBrowser.form(merchant.get("/makers/add").body()).get("csrfToken"));
        forged.put("fields['action'].value", "APPROVE");
        assertThat(merchant.post(batch, forged).statusCode()).isEqualTo(403);
        assertThat(merchant.get(batch).statusCode()).isEqualTo(403);
        assertThat(newest(weaver, "state")).isEqualTo("DUE");

        String open = approver.get(batch).body();
        send(approver, batch, open, Map.of("action", "APPROVE"));
        assertThat(newest(weaver, "state")).isEqualTo("APPROVED");
        assertThat(send(approver, batch, open, Map.of("action", "APPROVE")).body())
                .contains("Somebody moved this on meanwhile", "Approved, to be sent");
    }

    private static Map<String, String> withTokenOf(AdminBrowser by, String page, Map<String, String> form)
            throws Exception {
        form.put("csrfToken", AdminBrowser.form(by.get(page).body()).get("csrfToken"));
        return form;
    }

    void theBankGetsOneOrderAndWhatItReturnsIsOwedAgain(long weaver) throws Exception {
        String batch = "/payout-batches/" + newest(weaver, "payout_batch_id");
        String file = batch.replace("/payout-batches", "/riwaq/payout-files");
        assertThat(maker.get(file + ".csv").statusCode()).isEqualTo(404);
        press(maker, batch, Map.of("action", "SEND"));
        assertThat(newest(weaver, "state")).isEqualTo("SENT");
        byte[] csv = maker.bytes(file + ".csv");
        assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8))
                .contains(BANK_RIB, RIB, "La Tisseuse", "TOTAL");
        assertThat(approver.bytes(file + ".csv")).isEqualTo(csv);
        assertThat(maker.get(file + ".xml").body()).contains("pain.001.001.09", RIB);
        assertThat(maker.get(batch).body()).contains("Control sum of the order", "Bank order (ISO 20022)");
        AdminBrowser merchant = new AdminBrowser(engine);
        merchant.login("emballeuse", PASSWORD);
        assertThat(merchant.get(file + ".csv").statusCode()).isEqualTo(403);

        press(maker, batch, Map.of("action", "CONFIRM"));
        String payout = "/payouts/" + newest(weaver, "payout_no");
        assertThat(press(maker, payout, Map.of("action", "HAND_OVER")).body())
                .contains("This step does not follow from the present state.");
        assertThat(press(maker, payout, Map.of("action", "RETURN")).body())
                .contains("This field is needed, or cannot be read.");
        assertThat(newest(weaver, "state")).isEqualTo("CONFIRMED");
        press(maker, payout, Map.of("action", "RETURN", "reason", "compte clos"));
        assertThat(newest(weaver, "state || ' ' || reason")).isEqualTo("RETURNED compte clos");
        assertThat(maker.get("/payouts-due/" + weaver).body()).contains("Prepare a payout");
        assertThat(maker.get("/payout-steps").body()).contains("approbatrice", "Came back");
    }

    void aStatementIsDownloadedInFourLanguages(long weaver) throws Exception {
        LocalDate today = LocalDate.now();
        String path = "/riwaq/statements/" + publicId(weaver) + ".csv";
        String days = "?fromDay=" + today.minusDays(2) + "&toDay=" + today.plusDays(1);
        Map<String, String> words = Map.of("fr", "Relevé", "ar", "كشف الحساب", "en", "Statement", "es", "Extracto");
        for (Map.Entry<String, String> word : words.entrySet()) {
            assertThat(maker.get(path + days + "&lang=" + word.getKey()).body())
                    .contains(word.getValue(), "Plat")
                    .doesNotContain("riwaq.", RIB);
        }
        for (String wrong : List.of("?fromDay=hier", "?fromDay=2026-01-01&toDay=2025-01-01", days + "&lang=de")) {
            HttpResponse<String> refused = maker.get(path + wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Exception");
        }
        assertThat(maker.get(path.replace(publicId(weaver), UUID.randomUUID().toString()) + days)
                        .statusCode())
                .isEqualTo(404);
        AdminBrowser merchant = new AdminBrowser(engine);
        merchant.login("emballeuse", PASSWORD);
        assertThat(merchant.get(path + days).statusCode()).isEqualTo(403);
    }

    /** From the part of a sale that the ledger gives it. */
    void aPartnerIsPaidByTheSameTwoPeople() throws Exception {
        String partner = UUID.randomUUID().toString();
        database.ask("INSERT INTO riwaq_partner (partner_id, public_id, name, kind, state, email, language,"
                + " commission_points, publishable_key) VALUES (950077, '" + partner + "', 'Auberge du Dar', 'HOTEL',"
                + " 'APPROVED', 'dar@example.org', 'fr', 200, 'pk-money-test') RETURNING 1");
        database.ask(
                "WITH b AS (INSERT INTO riwaq_ledger_booking (source, source_id) VALUES ('DISPUTE', 'partner-test')"
                        + " RETURNING booking_id) INSERT INTO riwaq_ledger_entry (booking_id, account, owner, debit, credit)"
                        + " SELECT booking_id, account, owner, debit, credit FROM b, (VALUES ('CLEARING', '', 12345, 0),"
                        + " ('PARTNER', '" + partner + "', 0, 12345)) e (account, owner, debit, credit) RETURNING 1");
        Map<String, String> typed =
                Map.of("partner", "950077", "method", "BANK", "holder", "Auberge du Dar", "rib", RIB);
        Map<String, String> both = new java.util.HashMap<>(typed);
        both.put("maker", one("SELECT min(maker_id) FROM riwaq_maker"));
        assertThat(add(maker, "/payout-accounts", both)).contains("Choose a maker or a partner");
        add(maker, "/payout-accounts", typed);
        press(approver, "/payout-accounts/-950077", Map.of("action", "CONFIRM"));
        String due = "/payouts-due/-950077";
        assertThat(maker.get(due).body())
                .contains("Auberge du Dar", "123.45", "Prepare a payout")
                .doesNotContain("data-action=\"LINK\"", "/riwaq/statements/");
        press(maker, due, Map.of("action", "PAY"));
        String its = " FROM riwaq_payout WHERE maker::text = '" + partner + "'";
        String batch = "/payout-batches/" + one("SELECT payout_batch_id" + its);
        press(approver, batch, Map.of("action", "APPROVE"));
        press(maker, batch, Map.of("action", "SEND"));
        press(maker, batch, Map.of("action", "CONFIRM"));
        assertThat(one("SELECT state" + its)).isEqualTo("CONFIRMED");
        assertThat(maker.get("/payouts").body()).contains("Auberge du Dar");
        assertThat(one("SELECT sum(credit - debit) FROM riwaq_ledger_entry WHERE owner = '" + partner + "'"))
                .isEqualTo("0");
    }

    /** For a maker who reads no mail. */
    void aLinkToTheMonthsStatementIsMadeOnceAndHandedOver(long weaver) throws Exception {
        String due = "/payouts-due/" + weaver;
        String seen = maker.get(due).body();
        assertThat(seen).contains("data-action=\"LINK\"", "Letter about it");
        for (int press = 0; press < 2; press++) {
            assertThat(send(maker, due, seen, Map.of("action", "LINK")).statusCode())
                    .isLessThan(400);
        }
        String holder = UUID.randomUUID().toString();
        JsonNode work = claim("LINK", holder);
        assertThat(work).hasSize(1);
        String month =
                YearMonth.now(ZoneId.of("Africa/Casablanca")).minusMonths(1).toString();
        assertThat(work.get(0).path("topic").asText()).isEqualTo("MAKER_STATEMENT");
        assertThat(work.get(0).path("subject").asText()).isEqualTo(publicId(weaver) + "/" + month);
        assertThat(shopper.send("GET", "/parcels/" + work.get(0).path("parcel").asText(), null)
                        .expect(200)
                        .body()
                        .path("maker")
                        .path("id")
                        .asText())
                .isEqualTo(publicId(weaver));
        shopper.send(
                        "POST",
                        "/work/" + work.get(0).path("id").asText() + "/report",
                        "{'holder':'" + holder + "','result':'DONE','reference':'https://riwaq.example/statement'}",
                        null)
                .expect(204);
        assertThat(maker.get(due).body())
                .contains("https://riwaq.example/statement", month)
                .doesNotContain("data-action=\"LINK\"");
        assertThat(maker.get("/maker-letters").body()).doesNotContain("https://riwaq.example/statement");
    }

    /** One maker's parcel waits for no other's, and ends at its own time. */
    void anOrderOfSeveralMakersIsFulfilledParcelByParcel(long weaver, long potter) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, stalls.product(weaver, "Tapis", "300", 1), 1).expect(201);
        shopper.add(cart, stalls.product(potter, "Vase", "50", 1), 1).expect(201);
        JsonNode ready = shopper.ready(cart);
        String payment =
                shopper.begin(ready, "CARD").expect(201).body().path("id").asText();
        String order = shopper.report(
                        payment,
                        "pi_" + cart,
                        "SUCCEEDED",
                        ready.path("totals").path("total").asLong())
                .expect(200)
                .body()
                .path("order")
                .asText();
        String path = "/orders/" + order + Shopper.HERE;
        JsonNode parcels = shopper.send("GET", path, null).expect(200).body().path("parcels");
        assertThat(parcels).hasSize(2);
        String[][] ends = {{"DELIVERED", "TO_PREPARE"}, {"DELIVERED", "DELIVERED"}};
        for (int i = 0; i < 2; i++) {
            for (String state : List.of("READY", "SHIPPED", "DELIVERED")) {
                shopper.send(
                                "PUT",
                                "/parcels/" + parcels.get(i).path("id").asText(),
                                "{'state':'" + state + "'"
                                        + (state.equals("SHIPPED") ? ",'carrier':'Amana','tracking':'A'" : "") + "}",
                                null)
                        .expect(200);
            }
            assertThat(shopper.send("GET", path, null).body().path("parcels").findValuesAsText("state"))
                    .containsExactly(ends[i]);
        }
    }

    /** A storefront's process dies after the provider's yes: another has the same row, and so the same key. */
    void aTransferWhoseReportWasLostIsClaimedAgainUnderItsKey(long potter) throws Exception {
        add(maker, "/payout-accounts", Map.of("maker", Long.toString(potter), "method", "STRIPE", "account", "acct_p"));
        press(approver, "/payout-accounts/" + potter, Map.of("action", "CONFIRM"));
        paid(potter, "75");
        press(maker, "/payouts-due/" + potter, Map.of("action", "PAY"));
        String batch = "/payout-batches/" + newest(potter, "payout_batch_id");
        press(approver, batch, Map.of("action", "APPROVE"));
        press(maker, batch, Map.of("action", "SEND"));
        List<String> ids = new ArrayList<>();
        for (int holder = 0; holder < 2; holder++) {
            String name = UUID.randomUUID().toString();
            JsonNode work = claim(name);
            assertThat(work).hasSize(1);
            assertThat(work.get(0).path("account").asText()).isEqualTo("acct_p");
            assertThat(work.get(0).path("topic").asText()).isEqualTo("transfer");
            assertThat(work.get(0).path("amount").asText()).isEqualTo(newest(potter, "amount"));
            assertThat(claim(UUID.randomUUID().toString())).isEmpty();
            ids.add(work.get(0).path("id").asText());
            if (holder == 0) {
                database.ask("UPDATE riwaq_work SET leased_until = now() - interval '1 second' WHERE kind = 'PAYOUT'"
                        + " RETURNING 1");
            } else {
                for (int told = 0; told < 2; told++) {
                    shopper.send(
                                    "POST",
                                    "/work/" + ids.get(0) + "/report",
                                    "{'holder':'" + name + "','result':'DONE','reference':'tr_1'}",
                                    null)
                            .expect(204);
                }
            }
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(newest(potter, "state || ' ' || reference")).isEqualTo("CONFIRMED tr_1");
        assertThat(one("SELECT sum(debit - credit) FROM riwaq_ledger_entry")).isEqualTo("0");
    }

    private JsonNode claim(String holder) throws Exception {
        return claim("PAYOUT", holder);
    }

    private JsonNode claim(String kind, String holder) throws Exception {
        return shopper.send(
                        "POST",
                        "/work/claims",
                        "{'kinds':['" + kind + "'],'holder':'" + holder + "','leaseSeconds':300,'limit':100}",
                        null)
                .expect(200)
                .body()
                .path("items");
    }

    void aButtonIsPressedInABrowserInArabic(long weaver) throws Exception {
        press(maker, "/payouts-due/" + weaver, Map.of("action", "PAY"));
        String batch = "/payout-batches/" + newest(weaver, "payout_batch_id");
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            Page page = browser.login("ar", "approbatrice", PASSWORD);
            browser.go(page, batch);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "payout-batch-due-ar.png"))
                    .setFullPage(true));
            page.locator("button.riwaq-step", new Page.LocatorOptions().setHasText("الموافقة"))
                    .click();
            page.locator("button.riwaq-step", new Page.LocatorOptions().setHasText("إرسال"))
                    .waitFor();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "payout-batch-approved-ar.png"))
                    .setFullPage(true));
            page.locator("button.riwaq-step", new Page.LocatorOptions().setHasText("إرسال"))
                    .click();
            var download = page.waitForDownload(
                    () -> page.locator("button.riwaq-download").first().click());
            assertThat(download.suggestedFilename()).startsWith("RWQ-P");
            for (String section : List.of("/payout-accounts", "/payout-batches")) {
                browser.go(page, section);
                page.locator(".add-main-entity").first().click();
                var dialog = AdminInABrowser.dialog(page, "form");
                assertThat(dialog.innerText()).doesNotContain("riwaq.", "SHA-256");
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", section.substring(1) + "-add-ar.png")));
            }
            browser.go(page, "/settlements/" + one("SELECT max(settlement_line_id) FROM riwaq_settlement_line"));
            assertThat(page.locator("body").innerText()).contains("لم تكن أي قاعدة سارية");
            browser.go(page, "/payouts-due/" + weaver);
            page.locator("[name=\"fields['lang'].value\"][value=es]").check();
            var statement = page.waitForDownload(
                    () -> page.locator("button.riwaq-download").first().click());
            assertThat(statement.suggestedFilename()).startsWith("statement-");
        }
        assertThat(newest(weaver, "state")).isEqualTo("SENT");
    }
}
