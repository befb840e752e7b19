package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;
import org.riwaq.engine.host.Shopper.Answer;

/** Carts, payments and orders over two engines on one database, as the storefront commands them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckoutIT {
    private static final String HERE = Shopper.HERE;

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static Database database;
    private static Stalls stalls;
    private static RunningEngine engine;
    private static RunningEngine second;
    private static Shopper shopper;
    private static long weaver;
    private static long potter;
    private static String vase;

    @BeforeAll
    static void twoEnginesOnOneDatabase() throws Exception {
        postgres = EmbeddedPostgres.start(new PostgresSettings(directory.resolve("postgres")));
        database = new Database(postgres.url(), postgres.user(), postgres.password());
        engine = RunningEngine.start(settings("first"), directory.resolve("first.log"))
                .awaitReady();
        second = RunningEngine.start(settings("second"), directory.resolve("second.log"));
        shopper = new Shopper(engine);
        stalls = new Stalls(database);
        weaver = stalls.maker("la-tisseuse", "ARTISAN");
        potter = stalls.maker("poterie-du-rif", "ENTERPRISE");
        vase = stalls.product(potter, "Vase", "333.33", 50);
        second.awaitReady();
    }

    private static Map<String, String> settings(String name) throws Exception {
        Map<String, String> settings = RunningEngine.settings(postgres.url(), postgres.user(), directory.resolve(name));
        settings.put("riwaq.engine.database.password", postgres.password());
        settings.put("riwaq.engine.admin.password", "un mot de passe pour tous");
        settings.put("riwaq.engine.checkout.expire-seconds", "1");
        settings.put("riwaq.engine.settlement.pull-seconds", "1");
        settings.put("riwaq.engine.settlement.bank-rib", MakersMoney.BANK_RIB);
        settings.put("riwaq.engine.settlement.bank-holder", "Régie Riwaq");
        settings.put("riwaq.engine.document.make-seconds", "1");
        return settings;
    }

    @AfterAll
    static void stop() {
        for (RunningEngine running : new RunningEngine[] {engine, second}) {
            if (running != null) running.close();
        }
        if (postgres != null) postgres.close();
    }

    private static long total(JsonNode cart) {
        return cart.path("totals").path("total").asLong();
    }

    private static JsonNode readyCartOf(String product, int quantity) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, product, quantity).expect(201);
        return shopper.ready(cart);
    }

    private static String count(String table, String where) throws Exception {
        return database.ask("SELECT count(*) FROM " + table + " WHERE " + where).get(0);
    }

    private static void addsUp(JsonNode whole) {
        long gross = 0;
        long discount = 0;
        long net = 0;
        for (JsonNode line : whole.path("lines")) {
            assertThat(line.path("net").asLong())
                    .isEqualTo(
                            line.path("gross").asLong() - line.path("discount").asLong());
            gross += line.path("gross").asLong();
            discount += line.path("discount").asLong();
            net += line.path("net").asLong();
        }
        JsonNode totals = whole.path("totals");
        assertThat(totals.path("items").asLong()).isEqualTo(gross);
        assertThat(totals.path("discount").asLong()).isEqualTo(discount);
        assertThat(total(whole)).isEqualTo(net + totals.path("delivery").asLong());
    }

    @Test
    @Order(1)
    void aCartBecomesAnOrderOnceItsCardHasPaid() throws Exception {
        stalls.percentByCode("AID10", 10);
        String rug = stalls.product(weaver, "Tapis", "1999.50", 1);
        String id = shopper.newCart();
        shopper.add(id, vase, 3).expect(201);
        shopper.add(id, rug, 1).expect(201);
        JsonNode coded = shopper.send("POST", "/carts/" + id + "/codes" + HERE, "{'code':'aid10'}")
                .expect(200)
                .body();
        assertThat(coded.path("codes").path(0).path("applied").asBoolean()).isTrue();
        JsonNode cart = shopper.ready(id);
        addsUp(cart);
        // 3 x 333.33 + 1999.50 = 2999.49; a tenth off, two parcels to the south at 50 each.
        assertThat(cart.path("totals").path("items").asLong()).isEqualTo(299949);
        assertThat(total(cart)).isEqualTo(299949 - 29995 + 10000);
        assertThat(cart.path("parcels")).hasSize(2);
        assertThat(cart.findValuesAsText("status")).contains("EXEMPT_MAKER", "TAXED");
        assertThat(cart.path("notices")).isEmpty();

        JsonNode payment = shopper.begin(cart, "CARD").expect(201).body();
        assertThat(stalls.pieces(rug)).isZero();
        shopper.send("PUT", "/payments/" + payment.path("id").asText() + "/intent", "{'intent':'pi_story'}", null)
                .expect(200);
        assertThat(shopper.add(id, vase, 1).expect(409).code()).isEqualTo("cart.paying");
        JsonNode outcome = shopper.report(payment.path("id").asText(), "pi_story", "SUCCEEDED", total(cart))
                .expect(200)
                .body();
        assertThat(outcome.path("result").asText()).isEqualTo("ORDER_PLACED");

        JsonNode order = shopper.send("GET", "/orders/" + outcome.path("number").asText() + HERE, null)
                .expect(200)
                .body();
        addsUp(order);
        assertThat(total(order)).isEqualTo(total(cart));
        assertThat(order.path("contact").path("phone").asText()).isEqualTo("+212661234567");
        assertThat(order.path("parcels").findValuesAsText("state")).containsExactly("TO_PREPARE", "TO_PREPARE");
        assertThat(database.ask("SELECT order_status || ' ' || order_total || ' ' || order_number FROM blc_order o"
                        + " JOIN riwaq_cart c USING (order_id) WHERE cart_id::text = '" + id + "'"))
                .containsExactly("SUBMITTED 2799.54000 " + order.path("number").asText());
        assertThat(shopper.cart(id).path("status").asText()).isEqualTo("ORDERED");
        assertThat(order.toString()).doesNotContain("order_id");
    }

    @Test
    @Order(1)
    void aPartnersPageBringsAnOrder() throws Exception {
        ReferredOrders referred = new ReferredOrders(database, shopper, vase);
        referred.theLastClickOfAnApprovedPartnerCountsForOneOrder();
        referred.whatIsNoClickIsRefusedAtItsField();
    }

    @Test
    @Order(1)
    void whatWasPaidIsOwedToItsMakersSecondsLater() throws Exception {
        JsonNode cart = readyCartOf(vase, 2);
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        shopper.report(payment, "pi_owed", "SUCCEEDED", total(cart)).expect(200);
        for (int i = 0;
                i < 100
                        && shopper.send("GET", "/settlement/lag", null)
                                        .body()
                                        .path("orders")
                                        .asLong()
                                > 0;
                i++) {
            Thread.sleep(200);
        }
        assertThat(database.ask("SELECT sum(debit - credit) FROM riwaq_ledger_entry"))
                .containsExactly("0");
        String maker = database.ask("SELECT public_id FROM riwaq_maker WHERE maker_id = " + potter)
                .get(0);
        LocalDate today = LocalDate.now();
        String period = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        JsonNode statement = shopper.send("GET", "/makers/" + maker + "/statements" + period, null)
                .expect(200)
                .body();
        JsonNode last = statement.path("lines").path(statement.path("lines").size() - 1);
        assertThat(last.path("amounts").path("gross").asLong()).isEqualTo(66666);
        assertThat(last.path("rule").asText()).isEqualTo("NONE");
        assertThat(last.path("title").path("fr").asText()).isEqualTo("Vase");
        assertThat(statement.path("closing").asLong())
                .isEqualTo(statement.path("totals").path("owed").asLong())
                .isPositive();
        assertThat(shopper.send("GET", "/makers/" + maker + "/statements?from=2026-01-01", null)
                        .expect(400)
                        .code())
                .isEqualTo("request.bad-parameter");
    }

    @Test
    @Order(2)
    void aReportThatComesAgainLateOrOutOfOrderChangesNothing() throws Exception {
        JsonNode cart = readyCartOf(vase, 1);
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        assertThat(shopper.report(payment, "pi_dup", "PROCESSING", 0)
                        .body()
                        .path("result")
                        .asText())
                .isEqualTo("WAITING");
        String number = shopper.report(payment, "pi_dup", "SUCCEEDED", total(cart))
                .expect(200)
                .body()
                .path("number")
                .asText();
        for (String state : List.of("SUCCEEDED", "PROCESSING", "FAILED", "CANCELLED", "SUCCEEDED")) {
            JsonNode again = new Shopper(second)
                    .report(payment, "pi_dup", state, total(cart))
                    .expect(200)
                    .body();
            assertThat(again.path("result").asText()).isEqualTo("ORDER_PLACED");
            assertThat(again.path("number").asText()).isEqualTo(number);
        }
        assertThat(shopper.report(payment, "pi_other", "SUCCEEDED", 1)
                        .expect(409)
                        .code())
                .isEqualTo("payment.other-intent");
        assertThat(count("riwaq_work", "kind = 'REFUND'")).isEqualTo("0");
    }

    @Test
    @Order(3)
    void anotherAmountIsNeverAnOrderAndIsRefundedOnce() throws Exception {
        JsonNode cart = readyCartOf(vase, 1);
        int before = stalls.pieces(vase);
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        for (int i = 0; i < 2; i++) {
            JsonNode outcome = shopper.report(payment, "pi_less", "SUCCEEDED", total(cart) - 1)
                    .expect(200)
                    .body();
            assertThat(outcome.path("result").asText()).isEqualTo("REFUND_WANTED");
            assertThat(outcome.path("reason").asText()).isEqualTo("amount-differs");
        }
        assertThat(count("riwaq_work", "payment_id::text = '" + payment + "'")).isEqualTo("1");
        assertThat(stalls.pieces(vase)).isEqualTo(before);
        assertThat(shopper.cart(cart.path("id").asText()).path("status").asText())
                .isEqualTo("OPEN");
    }

    @Test
    @Order(4)
    void ofTwoPaymentsForOneCartOneIsTheOrderAndTheOtherGoesBack() throws Exception {
        JsonNode cart = readyCartOf(vase, 2);
        String first = shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        shopper.report(first, "pi_a", "FAILED", 0).expect(200);
        String other = shopper.begin(shopper.cart(cart.path("id").asText()), "CARD")
                .expect(201)
                .body()
                .path("id")
                .asText();
        assertThat(shopper.report(other, "pi_b", "SUCCEEDED", total(cart))
                        .body()
                        .path("result")
                        .asText())
                .isEqualTo("ORDER_PLACED");
        JsonNode late = shopper.report(first, "pi_a", "SUCCEEDED", total(cart))
                .expect(200)
                .body();
        assertThat(late.path("result").asText()).isEqualTo("REFUND_WANTED");
        assertThat(late.path("reason").asText()).isEqualTo("already-ordered");
    }

    @Test
    @Order(5)
    void whoPaysFirstGetsTheOnlyPieceAndTheOtherIsToldBeforePaying() throws Exception {
        String only = stalls.product(weaver, "Pièce unique", "800", 1);
        JsonNode mine = readyCartOf(only, 1);
        JsonNode yours = readyCartOf(only, 1);
        String payment =
                shopper.begin(mine, "CARD").expect(201).body().path("id").asText();
        Answer refused = new Shopper(second).begin(yours, "CARD").expect(409);
        assertThat(refused.code()).isEqualTo("line.sold-out");
        assertThat(shopper.cart(yours.path("id").asText())
                        .path("notices")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("line.sold-out");
        // Let go, and the other can have it.
        shopper.send("POST", "/payments/" + payment + "/release", null).expect(200);
        assertThat(stalls.pieces(only)).isEqualTo(1);
        JsonNode cash =
                new Shopper(second).begin(yours, "CASH_ON_DELIVERY").expect(201).body();
        JsonNode order = shopper.send("POST", "/payments/" + cash.path("id").asText() + "/order", null)
                .expect(201)
                .body();
        assertThat(order.path("paymentState").asText()).isEqualTo("DUE");
        // The first pays all the same, too late: its money goes back.
        assertThat(shopper.report(payment, "pi_late", "SUCCEEDED", total(mine))
                        .body()
                        .path("reason")
                        .asText())
                .isIn("sold-out", "cart-changed");
        assertThat(stalls.pieces(only)).isZero();
    }

    @Test
    @Order(6)
    void whatChangedWhileShoppingIsShownBeforePaying() throws Exception {
        String bowl = stalls.product(potter, "Bol", "100", 5);
        JsonNode cart = readyCartOf(bowl, 2);
        String id = cart.path("id").asText();
        stalls.price(bowl, "120");
        Answer refused = shopper.begin(cart, "CARD").expect(409);
        assertThat(refused.code()).isEqualTo("cart.changed");
        assertThat(refused.body().path("values").path("total").asText()).isEqualTo(Long.toString(total(cart) + 4000));
        JsonNode now = shopper.cart(id);
        assertThat(now.path("lines").path(0).path("shownPrice").asLong()).isEqualTo(10000);
        assertThat(now.path("notices").path(0).path("code").asText()).isEqualTo("line.price-changed");
        String payment =
                shopper.begin(now, "CARD").expect(201).body().path("id").asText();
        // After that moment nothing changes for this shopper.
        stalls.price(bowl, "500");
        JsonNode outcome =
                shopper.report(payment, "pi_price", "SUCCEEDED", total(now)).body();
        assertThat(outcome.path("result").asText()).isEqualTo("ORDER_PLACED");

        JsonNode gone = readyCartOf(bowl, 1);
        stalls.unpublish(bowl);
        assertThat(shopper.cart(gone.path("id").asText())
                        .path("lines")
                        .path(0)
                        .path("stock")
                        .asText())
                .isEqualTo("GONE");
        assertThat(shopper.begin(shopper.cart(gone.path("id").asText()), "CARD")
                        .expect(409)
                        .code())
                .isEqualTo("line.gone");
        assertThat(shopper.add(shopper.newCart(), bowl, 1).expect(409).code()).isEqualTo("line.gone");
    }

    @Test
    @Order(7)
    void whatIsWrongIsRefusedByFieldAndNothingIsChanged() throws Exception {
        String id = shopper.newCart();
        shopper.add(id, vase, 1).expect(201);
        String before = shopper.cart(id).toString();
        assertThat(shopper.add(id, vase, 0).expect(400).body().path("field").asText())
                .isEqualTo("quantity");
        assertThat(shopper.add(id, vase, 80).expect(409).code()).isEqualTo("line.less");
        assertThat(shopper.add(id, "nonsense", 1).expect(404).code()).isEqualTo("product.unknown");
        assertThat(shopper.add(id, UUID.randomUUID().toString(), 1).expect(404).code())
                .isEqualTo("product.unknown");
        Map<String, String> wrong = Map.of(
                "contact", "{'name':'S','email':'no mail','phone':'0661234567'}",
                "address", "{'country':'MA','province':'MA-XXX','city':'D','lines':['x']}",
                "delivery", "{'choices':[]}");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            assertThat(shopper.send("PUT", "/carts/" + id + "/" + each.getKey() + HERE, each.getValue())
                            .expect(400)
                            .code())
                    .isEqualTo("request.bad-field");
        }
        JsonNode several = shopper.send("PUT", "/carts/" + id + "/address" + HERE, "{'country':'MA','lines':['x']}")
                .expect(400)
                .body();
        assertThat(several.path("field").asText()).isEqualTo("city");
        assertThat(several.at("/also/0/field").asText()).isEqualTo("province");
        assertThat(shopper.send("POST", "/carts/" + id + "/codes" + HERE, "{'code':'NOPE'}")
                        .expect(409)
                        .code())
                .isEqualTo("code.unknown");
        assertThat(shopper.send("POST", "/carts/" + id + "/items" + HERE, "[1")
                        .expect(400)
                        .code())
                .isEqualTo("request.bad-body");
        assertThat(shopper.begin(shopper.cart(id), "CARD").expect(409).code()).isEqualTo("cart.not-ready");
        assertThat(shopper.cart(id).toString()).isEqualTo(before);
        assertThat(shopper.send("POST", "/carts", "{'lang':'de','storefront':'riwaq'}")
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("lang");
    }

    @Test
    @Order(8)
    void unknownMalformedAndForeignCartsAreAlike() throws Exception {
        String mine = shopper.newCart();
        for (String path : List.of(
                "/carts/" + UUID.randomUUID() + HERE,
                "/carts/1" + HERE,
                "/carts/" + mine.toUpperCase(java.util.Locale.ROOT) + "x" + HERE,
                "/carts/" + mine + "?storefront=other")) {
            Answer answer = shopper.send("GET", path, null).expect(404);
            assertThat(answer.body().toString())
                    .isEqualTo("{\"code\":\"cart.unknown\",\"status\":404,\"values\":{},\"also\":[]}");
        }
        assertThat(shopper.send("GET", "/payments/1", null).expect(404).code()).isEqualTo("payment.unknown");
        assertThat(shopper.send("GET", "/orders/R26-AAAAAAAA" + HERE, null)
                        .expect(404)
                        .code())
                .isEqualTo("order.unknown");
    }

    @Test
    @Order(9)
    void aKeyGivesItsFirstAnswerAgain() throws Exception {
        String cart = shopper.newCart();
        String path = "/carts/" + cart + "/items" + HERE;
        String body = "{'product':'" + vase + "','quantity':1}";
        assertThat(shopper.send("POST", path, body, null).expect(400).code()).isEqualTo("idempotency.key-missing");
        assertThat(shopper.send("POST", path, body, "7").expect(400).code()).isEqualTo("idempotency.key-malformed");
        String key = UUID.randomUUID().toString();
        Answer first = shopper.send("POST", path, body, key).expect(201);
        Answer again = new Shopper(second).send("POST", path, body, key).expect(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(shopper.send("POST", path, "{'product':'" + vase + "','quantity':2}", key)
                        .expect(422)
                        .code())
                .isEqualTo("idempotency.other-body");
        assertThat(shopper.cart(cart).path("lines").path(0).path("quantity").asInt())
                .isEqualTo(1);
        String refusedKey = UUID.randomUUID().toString();
        shopper.send("POST", path, "{'product':'x','quantity':1}", refusedKey).expect(404);
        assertThat(shopper.send("POST", path, "{'product':'x','quantity':1}", refusedKey)
                        .expect(404)
                        .replayed())
                .isTrue();
    }

    @Test
    @Order(10)
    void aReservationThatRanOutIsFreeAgain() throws Exception {
        String lamp = stalls.product(potter, "Lampe", "250", 1);
        JsonNode cart = readyCartOf(lamp, 1);
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        database.ask("UPDATE riwaq_payment SET expires_at = now() - interval '1 second' WHERE payment_id::text = '"
                + payment + "' RETURNING 1");
        long until = System.nanoTime() + 60_000_000_000L;
        while (stalls.pieces(lamp) == 0 && System.nanoTime() < until) Thread.sleep(200);
        assertThat(stalls.pieces(lamp)).isEqualTo(1);
        assertThat(shopper.cart(cart.path("id").asText()).path("status").asText())
                .isEqualTo("OPEN");
        // It was paid at the last moment, and the cart and the piece are still there.
        assertThat(shopper.report(payment, "pi_last", "SUCCEEDED", total(cart))
                        .body()
                        .path("result")
                        .asText())
                .isEqualTo("ORDER_PLACED");
        assertThat(stalls.pieces(lamp)).isZero();
    }

    @Test
    @Order(11)
    void tenPiecesForFortyShoppersOfTwoEnginesAreTenOrders() throws Exception {
        String tray = stalls.product(potter, "Plateau", "90", 10);
        int shoppers = Integer.getInteger("riwaq.shoppers", 40);
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        List<Future<String>> ends = new ArrayList<>();
        for (int i = 0; i < shoppers; i++) {
            Shopper one = new Shopper(i % 2 == 0 ? engine : second);
            ends.add(crowd.submit(() -> buys(one, tray)));
        }
        int orders = 0;
        for (Future<String> end : ends) {
            if (end.get().equals("ORDER_PLACED")) {
                orders++;
            } else {
                assertThat(end.get()).isIn("line.sold-out", "cart.changed");
            }
        }
        crowd.shutdown();
        assertThat(orders).isEqualTo(10);
        assertThat(stalls.pieces(tray)).isZero();
    }

    private static String buys(Shopper one, String product) throws Exception {
        String cart = one.newCart();
        Answer added = one.add(cart, product, 1);
        if (added.status() != 201) return added.code();
        JsonNode ready = one.ready(cart);
        Answer begun = one.begin(ready, "CARD");
        if (begun.status() != 201) return begun.code();
        return one.report(begun.body().path("id").asText(), "pi_" + cart, "SUCCEEDED", total(ready))
                .expect(200)
                .body()
                .path("result")
                .asText();
    }

    @Test
    @Order(12)
    void workIsClaimedByOneAndReportedOnce() throws Exception {
        String holder = UUID.randomUUID().toString();
        String claim = "{'kinds':['REFUND'],'holder':'" + holder + "','leaseSeconds':60,'limit':100}";
        JsonNode mine = shopper.send("POST", "/work/claims", claim, null)
                .expect(200)
                .body()
                .path("items");
        assertThat(mine).isNotEmpty();
        JsonNode none = new Shopper(second)
                .send("POST", "/work/claims", claim, null)
                .expect(200)
                .body();
        assertThat(none.path("items")).isEmpty();
        String work = mine.path(0).path("id").asText();
        assertThat(shopper.send(
                                "POST",
                                "/work/" + work + "/report",
                                "{'holder':'" + UUID.randomUUID() + "','result':'DONE'}",
                                null)
                        .expect(409)
                        .code())
                .isEqualTo("work.not-yours");
        for (int i = 0; i < 2; i++) {
            shopper.send(
                            "POST",
                            "/work/" + work + "/report",
                            "{'holder':'" + holder + "','result':'DONE','reference':'re_1'}",
                            null)
                    .expect(204);
        }
        assertThat(shopper.send(
                                "GET",
                                "/payments/" + mine.path(0).path("payment").asText(),
                                null)
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("REFUNDED");
    }

    @Test
    @Order(12)
    void aMailThatIsClaimedNamesOrderAndStorefront() throws Exception {
        String holder = UUID.randomUUID().toString();
        String claim = "{'kinds':['MAIL'],'holder':'" + holder + "','leaseSeconds':60,'limit':1}";
        JsonNode mail = shopper.send("POST", "/work/claims", claim, null)
                .expect(200)
                .body()
                .path("items")
                .path(0);
        assertThat(mail.path("topic").asText()).isEqualTo("ORDER_PLACED");
        String order = "/orders/" + mail.path("order").asText() + "?storefront="
                + mail.path("storefront").asText();
        assertThat(shopper.send("GET", order, null)
                        .expect(200)
                        .body()
                        .path("contact")
                        .path("email")
                        .asText())
                .contains("@");
    }

    @Test
    @Order(13)
    void ordersAndWorkAreToldWithoutAnythingAboutThePerson() throws Exception {
        String orders = shopper.send("GET", "/orders", null).expect(200).body().toString();
        assertThat(orders).contains("TO_PREPARE", "PAID", "DUE").doesNotContain("salma", "Idrissi", "+212");
        assertThat(shopper.send("GET", "/works", null).expect(200).body().toString())
                .contains("MAIL");
    }

    @Test
    @Order(14)
    void killedBetweenReportAndAnswerItPlacesOneOrderAndKnowsItsKeys() throws Exception {
        JsonNode cart = readyCartOf(vase, 1);
        String key = UUID.randomUUID().toString();
        String body = "{'method':'CARD','version':" + cart.path("version").asLong() + ",'total':" + total(cart) + "}";
        String path = "/carts/" + cart.path("id").asText() + "/payments" + HERE;
        JsonNode begun =
                new Shopper(second).send("POST", path, body, key).expect(201).body();
        String payment = begun.path("id").asText();
        int before = stalls.pieces(vase);
        ExecutorService one = Executors.newSingleThreadExecutor();
        Shopper killed = new Shopper(second);
        one.submit(() -> killed.report(payment, "pi_kill", "SUCCEEDED", total(cart)));
        Thread.sleep(30);
        second.kill();
        one.shutdownNow();
        second = RunningEngine.start(settings("again"), directory.resolve("again.log"))
                .awaitReady();
        Answer replay = new Shopper(second).send("POST", path, body, key).expect(201);
        assertThat(replay.replayed()).isTrue();
        assertThat(replay.body()).isEqualTo(begun);
        JsonNode outcome = new Shopper(second)
                .report(payment, "pi_kill", "SUCCEEDED", total(cart))
                .expect(200)
                .body();
        assertThat(outcome.path("result").asText()).isEqualTo("ORDER_PLACED");
        assertThat(count("riwaq_order", "payment_id::text = '" + payment + "'")).isEqualTo("1");
        assertThat(stalls.pieces(vase)).isEqualTo(before);
    }

    @Test
    @Order(24)
    void ofAHundredPeopleTenGetTheTenPlaces() throws Exception {
        halls().aHundredPeopleAndTenPlaces();
    }

    @Test
    @Order(24)
    void aBookingIsMadeOnceAndGivenBackOnce() throws Exception {
        halls().aBookingIsMadeOnceAndGivenBackOnce();
    }

    @Test
    @Order(24)
    void whatCannotBeBookedSaysWhy() throws Exception {
        halls().whatCannotBeBookedSaysWhy();
    }

    @Test
    @Order(24)
    void whoBookedIsWrittenToAndForgottenInTime() throws Exception {
        halls().whoBookedIsWrittenTo();
    }

    @Test
    @Order(24)
    void scansAreCountedOnceAndOfLabelsThatThereAre() throws Exception {
        halls().scansAreCountedOnceAndOfLabelsThatThereAre();
    }

    @Test
    @Order(24)
    void aHallThatTakesParcelsIsAPlaceToFetchThem() throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, stalls.product(potter, "Cruche", "90", null), 1).expect(201);
        halls().aHallThatTakesParcelsIsAPlaceToFetchThem(cart);
    }

    private static HallsByCommand halls() throws Exception {
        return new HallsByCommand(database, engine, second);
    }

    private static AfterTheOrder after() {
        return new AfterTheOrder(database, stalls, engine, second);
    }

    @Test
    @Order(20)
    void anOrderIsPaidBackByPieceAndParcelAndNeverTwice() throws Exception {
        after().anOrderIsPaidBackByPieceAndParcelAndNeverTwice(weaver, potter);
        after().manyRefundsAtOnceNeverPayMoreThanWasPaid(potter);
        after().oneKeyAtOnceIsOneRefund(potter);
    }

    @Test
    @Order(21)
    void cashIsOwedOnceItWasReceived() throws Exception {
        after().cashIsOwedOnceItWasReceived(potter);
    }

    @Test
    @Order(22)
    void whatIsNeverCollectedIsCancelledAndItsPiecesAreBack() throws Exception {
        after().whatIsNeverCollectedIsCancelledAndItsPiecesAreBack(potter);
    }

    @Test
    @Order(23)
    void aParcelGoesItsWayInOrderAndItsMakerSeesNothingElse() throws Exception {
        after().aParcelGoesItsWayInOrderAndItsMakerSeesNothingElse(weaver, potter);
    }

    @Test
    @Order(24)
    void aLostDisputeIsMoneyThatWentBackOnce() throws Exception {
        after().aLostDisputeIsMoneyThatWentBackOnce(potter);
    }

    @Test
    @Order(25)
    void aFormOpenedBeforeASaleNeverSellsThePieceAgain() throws Exception {
        after().aFormOpenedBeforeASaleNeverSellsThePieceAgain(engine, potter);
    }

    @Test
    @Order(26)
    void aCartThatNobodyComesBackToGoesWithItsStockOrder() throws Exception {
        after().aCartThatNobodyComesBackToGoesWithItsStockOrder(potter);
    }

    @Test
    @Order(27)
    void vatAndNoticesOfAMakerAreSaidInTheAdmin() throws Exception {
        after().vatAndNoticesOfAMakerAreSaidInTheAdmin(engine, weaver);
    }

    @Test
    @Order(27)
    void cashRefundsAndParcelsAreMovedInTheAdmin() throws Exception {
        after().cashRefundsAndParcelsAreMovedInTheAdmin(engine, potter);
    }

    @Test
    @Order(27)
    void moneyIsNotTheMerchants() throws Exception {
        after().moneyIsNotTheMerchants(engine, potter);
    }

    @Test
    @Order(28)
    void makersArePaidByTwoPeopleAndTheBankGetsOneOrder() throws Exception {
        MakersMoney money = new MakersMoney(database, stalls, engine);
        money.anAccountIsTypedByOneAndConfirmedByAnotherAndShownMasked(weaver);
        money.aBatchIsNeverApprovedByWhoMadeItNorWithoutTheRight(weaver);
        money.theBankGetsOneOrderAndWhatItReturnsIsOwedAgain(weaver);
        money.aStatementIsDownloadedInFourLanguages(weaver);
        money.aLinkToTheMonthsStatementIsMadeOnceAndHandedOver(weaver);
        money.anOrderOfSeveralMakersIsFulfilledParcelByParcel(weaver, potter);
        money.aTransferWhoseReportWasLostIsClaimedAgainUnderItsKey(potter);
        money.aPartnerIsPaidByTheSameTwoPeople();
        money.aButtonIsPressedInABrowserInArabic(weaver);
    }

    @Test
    @Order(29)
    void bothScreensSpeakTheUsersLanguage() throws Exception {
        after().bothScreensSpeakTheUsersLanguage(engine);
    }

    private static Crossings crossings() {
        return new Crossings(database, stalls, engine, second);
    }

    @Test
    @Order(29)
    void aBankThatSaysNoAfterAllLeavesTheCartToItsShopper() throws Exception {
        crossings().aBankThatSaysNoAfterAllLeavesTheCartToItsShopper(potter);
    }

    @Test
    @Order(29)
    void aRefundThatABankForestalledIsPartOfWhatTheBankTook() throws Exception {
        crossings().aRefundThatABankForestalledIsPartOfWhatTheBankTook(potter);
    }

    @Test
    @Order(29)
    void anOrderThatWentBackWholeIsCancelledInTheStockAdminToo() throws Exception {
        crossings().anOrderThatWentBackWholeIsCancelledInTheStockAdminToo(potter);
    }

    @Test
    @Order(0)
    void ordersOfTheFirstMomentAreAllPlacedAndInMorocco() throws Exception {
        crossings().ordersOfTheFirstMomentAreAllPlacedAndInMorocco(potter);
    }

    private static DocumentsOfOrders documents() {
        return new DocumentsOfOrders(database, stalls, after(), engine, second);
    }

    @Test
    @Order(30)
    void documentsSayWhatWasSoldToTheCentimeAndNeverChange() throws Exception {
        documents().theyAddUpToWhatWasPaidAndWentBack(weaver, potter);
        documents().theySayForEverWhatTheySaid(potter);
    }

    @Test
    @Order(30)
    void documentsOfCashAreMadeWhenItWasReceived() throws Exception {
        documents().ofCashTheyAreMadeWhenItWasReceived(potter);
    }

    @Test
    @Order(28)
    void whatIsFetchedInAHallIsPaidAtItsDeskBeforeItIsHandedOver() throws Exception {
        halls();
        new FetchedAtTheDesk(database, stalls, engine).whatIsFetchedIsPaidBeforeItIsHandedOver(potter);
    }

    @Test
    @Order(30)
    void documentsAreListedAndOpenedInTheAdmin() throws Exception {
        documents().inTheAdminTheyAreListedByOrderAndOpenedByWhoMay(engine, potter);
    }

    @Test
    @Order(30)
    void aRefundMayComeBackDaysLater() throws Exception {
        MoneyThatCameBack money = new MoneyThatCameBack(database, stalls, after(), engine);
        money.aWholeRefundThatCameBackLeavesAPaidOrderThatIsNotCancelled(potter);
        money.aRefundThatCameBackBeforeItWasReportedIsRefused(potter);
    }

    @Test
    @Order(30)
    void theAdminShowsTheMarketsTime() throws Exception {
        assertThat(database.ask("SELECT viewname FROM pg_views WHERE viewname LIKE 'riwaq%' AND (definition ~"
                        + " '[a-z_][)]?::timestamp without time zone' OR definition LIKE '%Africa/Casablanca%')"))
                .isEmpty();
        assertThat(database.ask("SELECT to_char(placed_at, 'HH24:MI') = to_char(riwaq_local(now()), 'HH24:MI')"
                        + " OR placed_at > riwaq_local(now()) - interval '1 hour' FROM riwaq_order_screen"
                        + " ORDER BY placed_at DESC LIMIT 1"))
                .containsExactly("t");
    }

    @Test
    @Order(31)
    void numbersOfDocumentsHaveNoGapsWhoeverMakesThemAtOnce() throws Exception {
        documents().theirNumbersHaveNoGaps(potter);
    }

    @Test
    @Order(99)
    void noEngineFailedMeanwhile() throws Exception {
        assertThat(engine.log()).doesNotContain("RefusalResolver -");
    }
}
