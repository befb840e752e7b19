package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.riwaq.engine.host.Shopper.Answer;

/** What happens to orders after they were placed, for {@link CheckoutIT} and its engines. */
final class AfterTheOrder {
    private static final Pattern CODES = Pattern.compile(
            "\\b(PLACED|PAID|DUE|CARD|CASH_ON_DELIVERY|HOME|PICK_UP|TO_PREPARE|CLEARING|IN_TRANSIT|ORDER|REFUND|MAKER|ANY|NONE|BANK|CASH|APPROVED|SENT|CONFIRMED|RETURNED|WAITING|READY|UNDER_WAY)\\b");
    private static final List<String> SECTIONS = List.of(
            "/maker-vat",
            "/maker-notices",
            "/order-money",
            "/parcels",
            "/maker-letters",
            "/order-documents",
            "/placements",
            "/synonyms",
            "/commission-rules",
            "/settlements",
            "/ledger",
            "/payout-accounts",
            "/payout-account-changes",
            "/payouts-due",
            "/payout-batches",
            "/payouts",
            "/payout-steps");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("/order-money", "SELECT order_id FROM riwaq_order LIMIT 1"),
            Map.entry("/parcels", "SELECT parcel_no FROM riwaq_parcel LIMIT 1"),
            Map.entry("/maker-letters", "SELECT parcel_no FROM riwaq_maker_letter_screen LIMIT 1"),
            Map.entry("/order-documents", "SELECT max(document_no) FROM riwaq_document"),
            Map.entry("/placements", "add"),
            Map.entry("/synonyms", "add"),
            Map.entry("/commission-rules", "add"),
            Map.entry("/settlements", "SELECT settlement_line_id FROM riwaq_settlement_line LIMIT 1"),
            Map.entry("/ledger", "SELECT entry_id FROM riwaq_ledger_entry LIMIT 1"),
            Map.entry("/payout-accounts", "SELECT maker_id FROM riwaq_maker_account LIMIT 1"),
            Map.entry("/payouts-due", "SELECT maker_id FROM riwaq_maker_due ORDER BY owed DESC LIMIT 1"),
            Map.entry("/payout-batches", "SELECT max(payout_batch_id) FROM riwaq_payout_batch"),
            Map.entry("/payouts", "SELECT max(payout_no) FROM riwaq_payout"),
            Map.entry("/payout-steps", "SELECT max(payout_step_id) FROM riwaq_payout_step"));

    private static final String HERE = Shopper.HERE;

    private final Database database;
    private final Stalls stalls;
    private final Shopper shopper;
    private final Shopper other;

    AfterTheOrder(Database database, Stalls stalls, RunningEngine engine, RunningEngine second) {
        this.database = database;
        this.stalls = stalls;
        this.shopper = new Shopper(engine);
        this.other = new Shopper(second);
    }

    JsonNode order(String method, Object... productsAndQuantities) throws Exception {
        String cart = shopper.newCart();
        for (int i = 0; i < productsAndQuantities.length; i += 2) {
            shopper.add(cart, (String) productsAndQuantities[i], (Integer) productsAndQuantities[i + 1])
                    .expect(201);
        }
        JsonNode ready = shopper.ready(cart);
        String payment =
                shopper.begin(ready, method).expect(201).body().path("id").asText();
        if (method.equals("CARD")) {
            String id = shopper.report(
                            payment,
                            "pi_" + cart,
                            "SUCCEEDED",
                            ready.path("totals").path("total").asLong())
                    .expect(200)
                    .body()
                    .path("order")
                    .asText();
            return read(id);
        }
        return shopper.send("POST", "/payments/" + payment + "/order", null)
                .expect(201)
                .body();
    }

    JsonNode read(String order) throws Exception {
        return shopper.send("GET", "/orders/" + order + HERE, null).expect(200).body();
    }

    private Answer tell(JsonNode order, String what, String body) throws Exception {
        return shopper.send("POST", "/orders/" + order.path("id").asText() + what + HERE, body);
    }

    private List<String> mails(JsonNode order) throws Exception {
        return database.ask("SELECT topic FROM riwaq_work WHERE kind = 'MAIL' AND riwaq_order_id::text = '"
                + order.path("id").asText() + "' ORDER BY made_at, topic");
    }

    private static long total(JsonNode order) {
        return order.path("totals").path("total").asLong();
    }

    /** Claims the order's refund as a storefront does and reports that. */
    void money(JsonNode order, String result) throws Exception {
        String holder = UUID.randomUUID().toString();
        JsonNode work = shopper.send(
                        "POST",
                        "/work/claims",
                        "{'kinds':['REFUND'],'holder':'" + holder + "','leaseSeconds':5,'limit':100}",
                        null)
                .expect(200)
                .body();
        int told = 0;
        for (JsonNode one : work.path("items")) {
            if (one.path("order").asText().equals(order.path("id").asText())) {
                assertThat(one.path("intent").asText()).startsWith("pi_");
                assertThat(one.path("refund").asText()).isNotBlank();
                shopper.send(
                                "POST",
                                "/work/" + one.path("id").asText() + "/report",
                                "{'holder':'" + holder + "','result':'" + result + "','reason':'charge_disputed'}",
                                null)
                        .expect(204);
                told++;
            }
        }
        assertThat(told).isEqualTo(1);
    }

    void anOrderIsPaidBackByPieceAndParcelAndNeverTwice(long weaver, long potter) throws Exception {
        String cup = stalls.product(potter, "Tasse", "33.33", 10);
        String rug = stalls.product(weaver, "Kilim", "1000", 1);
        JsonNode order = order("CARD", cup, 3, rug, 1);
        JsonNode cups = order.path("lines").get(0);
        String line = cups.path("line").asText(cups.path("id").asText());
        String body = "{'lines':[{'line':'" + line
                + "','quantity':1}],'deliveries':[],'restock':true,'reason':'broken','by':'Amina'}";
        String key = UUID.randomUUID().toString();
        String path = "/orders/" + order.path("id").asText() + "/refunds" + HERE;
        JsonNode first = shopper.send("POST", path, body, key).expect(201).body();
        Answer again = other.send("POST", path, body, key).expect(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first);
        assertThat(first.path("amount").asLong()).isEqualTo(3333);
        assertThat(stalls.pieces(cup)).isEqualTo(8);
        assertThat(read(order.path("id").asText()).path("paymentState").asText())
                .isEqualTo("PAID");

        money(order, "IMPOSSIBLE");
        JsonNode refused = read(order.path("id").asText()).path("refunds").get(0);
        assertThat(refused.path("state").asText()).isEqualTo("REFUSED");
        assertThat(refused.path("refusal").asText()).isEqualTo("charge_disputed");
        tell(order, "/refunds/" + refused.path("id").asText() + "/again", null).expect(200);
        assertThat(tell(order, "/refunds/" + refused.path("id").asText() + "/again", null)
                        .expect(409)
                        .code())
                .isEqualTo("refund.not-refused");
        money(order, "DONE");
        assertThat(read(order.path("id").asText()).path("paymentState").asText())
                .isEqualTo("PARTLY_REFUNDED");
        assertThat(stalls.pieces(cup)).isEqualTo(8);

        assertThat(tell(order, "/refunds", body.replace("'quantity':1", "'quantity':3"))
                        .expect(409)
                        .code())
                .isEqualTo("refund.too-many");
        long left = total(order) - 3333;
        Answer tooMuch =
                tell(order, "/refunds", "{'lines':[],'goodwill':" + (left + 1) + ",'reason':'sorry','by':'Amina'}");
        assertThat(tooMuch.expect(409).code()).isEqualTo("refund.too-much");
        assertThat(tooMuch.body().path("values").path("max").asLong()).isEqualTo(left);

        StringBuilder all = new StringBuilder();
        for (JsonNode each : order.path("lines")) {
            int pieces =
                    each.path("quantity").asInt() - (each.path("id").asText().equals(line) ? 1 : 0);
            all.append(all.isEmpty() ? "" : ",")
                    .append("{'line':'" + each.path("id").asText() + "','quantity':" + pieces + "}");
        }
        String parcels = "'" + order.path("parcels").get(0).path("id").asText() + "','"
                + order.path("parcels").get(1).path("id").asText() + "'";
        JsonNode rest = tell(
                        order,
                        "/refunds",
                        "{'lines':[" + all + "],'deliveries':[" + parcels
                                + "],'restock':true,'reason':'not made','by':'Amina'}")
                .expect(201)
                .body();
        assertThat(rest.path("amount").asLong()).isEqualTo(left);
        money(order, "DONE");
        JsonNode end = read(order.path("id").asText());
        assertThat(end.path("paymentState").asText()).isEqualTo("REFUNDED");
        assertThat(end.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(end.path("parcels").findValuesAsText("state")).containsOnly("CANCELLED");
        assertThat(stalls.pieces(cup)).isEqualTo(10);
        assertThat(stalls.pieces(rug)).isEqualTo(1);
        assertThat(tell(order, "/refunds", body).expect(409).code()).isEqualTo("order.refunded");
        assertThat(mails(order)).contains("ORDER_PLACED", "ORDER_REFUNDED");
        assertThat(database.ask("SELECT sum(f.amount + f.delivery) - " + total(order)
                        + " FROM riwaq_refund_line f JOIN riwaq_refund r USING (refund_id) WHERE r.riwaq_order_id::text = '"
                        + order.path("id").asText() + "'"))
                .containsExactly("0");
    }

    void manyRefundsAtOnceNeverPayMoreThanWasPaid(long potter) throws Exception {
        String jug = stalls.product(potter, "Cruche", "100", 10);
        JsonNode order = order("CARD", jug, 2);
        String path = "/orders/" + order.path("id").asText() + "/refunds" + HERE;
        String body = "{'lines':[],'goodwill':" + (total(order) / 2 + 1) + ",'reason':'sorry','by':'Amina'}";
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Shopper one = i % 2 == 0 ? shopper : other;
            answers.add(crowd.submit(() -> one.send("POST", path, body).status()));
        }
        int made = 0;
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
            made += answer.get() == 201 ? 1 : 0;
        }
        crowd.shutdown();
        assertThat(made).isEqualTo(1);
    }

    void oneKeyAtOnceIsOneRefund(long potter) throws Exception {
        String jug = stalls.product(potter, "Gargoulette", "100", 10);
        JsonNode order = order("CARD", jug, 1);
        String path = "/orders/" + order.path("id").asText() + "/refunds" + HERE;
        String key = UUID.randomUUID().toString();
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Shopper one = i % 2 == 0 ? shopper : other;
            answers.add(crowd.submit(
                    () -> one.send("POST", path, "{'lines':[],'goodwill':100,'reason':'sorry','by':'A'}", key)));
        }
        for (Future<Answer> each : answers) {
            if (each.get().status() == 409) {
                assertThat(each.get().code()).isEqualTo("idempotency.in-flight");
            } else {
                each.get().expect(201);
            }
        }
        crowd.shutdown();
        assertThat(read(order.path("id").asText()).path("refunds")).hasSize(1);
    }

    void cashIsOwedOnceItWasReceived(long potter) throws Exception {
        String bowl = stalls.product(potter, "Saladier", "120", 3);
        JsonNode order = order("CASH_ON_DELIVERY", bowl, 2);
        assertThat(order.hasNonNull("paidAt")).isFalse();
        JsonNode label = shopper.send(
                        "GET",
                        "/parcels/" + order.path("parcels").get(0).path("id").asText(),
                        null)
                .expect(200)
                .body();
        assertThat(label.path("collect").asLong()).isEqualTo(total(order));
        assertThat(tell(order, "/refunds", "{'lines':[],'goodwill':1,'reason':'x','by':'A','note':'x'}")
                        .expect(409)
                        .code())
                .isEqualTo("order.not-paid");
        Answer less = tell(order, "/cash", "{'amount':" + (total(order) - 1) + ",'where':'DELIVERY','by':'Amina'}");
        assertThat(less.expect(409).code()).isEqualTo("cash.other-amount");
        String body = "{'amount':" + total(order) + ",'where':'DELIVERY','by':'Amina'}";
        JsonNode paid = tell(order, "/cash", body).expect(200).body();
        assertThat(paid.path("paymentState").asText()).isEqualTo("PAID");
        assertThat(paid.hasNonNull("paidAt")).isTrue();
        assertThat(tell(order, "/cash", body).expect(409).code()).isEqualTo("order.paid");
        assertThat(tell(order, "/cancel", "{'by':'Amina','reason':'x'}")
                        .expect(409)
                        .code())
                .isEqualTo("order.paid");
        JsonNode back = tell(
                        order,
                        "/refunds",
                        "{'lines':[],'goodwill':500,'reason':'scratch','by':'Amina','note':'envelope 12'}")
                .expect(201)
                .body();
        assertThat(back.path("state").asText()).isEqualTo("DONE");
        assertThat(back.path("way").asText()).isEqualTo("CASH");
        assertThat(mails(order)).contains("ORDER_PAID", "ORDER_REFUNDED");
    }

    void whatIsNeverCollectedIsCancelledAndItsPiecesAreBack(long potter) throws Exception {
        String plate = stalls.product(potter, "Plat", "80", 5);
        JsonNode byHand = order("CASH_ON_DELIVERY", plate, 2);
        JsonNode byDate = order("CASH_ON_DELIVERY", plate, 1);
        JsonNode underWay = order("CASH_ON_DELIVERY", plate, 1);
        assertThat(stalls.pieces(plate)).isEqualTo(1);
        JsonNode cancelled = tell(byHand, "/cancel", "{'by':'Amina','reason':'nobody came'}")
                .expect(200)
                .body();
        assertThat(cancelled.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(tell(byHand, "/cancel", "{'by':'Amina','reason':'again'}")
                        .expect(409)
                        .code())
                .isEqualTo("order.cancelled");
        assertThat(stalls.pieces(plate)).isEqualTo(3);
        parcel(underWay, "{'state':'READY'}").expect(200);
        parcel(underWay, "{'state':'SHIPPED','carrier':'Amana'}").expect(200);
        database.ask("UPDATE riwaq_order SET placed_at = now() - interval '22 days' WHERE riwaq_order_id::text IN ('"
                + byDate.path("id").asText() + "','" + underWay.path("id").asText() + "') RETURNING 1");
        long until = System.nanoTime() + 60_000_000_000L;
        while (stalls.pieces(plate) < 4 && System.nanoTime() < until) Thread.sleep(200);
        assertThat(stalls.pieces(plate)).isEqualTo(4);
        assertThat(read(byDate.path("id").asText()).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(read(underWay.path("id").asText()).path("state").asText()).isEqualTo("PLACED");
        assertThat(mails(byDate)).contains("ORDER_CANCELLED");
    }

    private Answer parcel(JsonNode order, String body) throws Exception {
        return shopper.send(
                "PUT", "/parcels/" + order.path("parcels").get(0).path("id").asText(), body, null);
    }

    void aParcelGoesItsWayInOrderAndItsMakerSeesNothingElse(long weaver, long potter) throws Exception {
        String cup = stalls.product(potter, "Gobelet", "40", 9);
        String rug = stalls.product(weaver, "Hanbel", "900", 1);
        JsonNode order = order("CARD", cup, 2, rug, 1);
        JsonNode one = order.path("parcels").get(0);
        JsonNode mine = shopper.send("GET", "/parcels/" + one.path("id").asText(), null)
                .expect(200)
                .body();
        assertThat(mine.path("lines")).hasSize(1);
        assertThat(mine.path("lines").get(0).path("line").asText())
                .isEqualTo(one.path("lines").get(0).asText());
        assertThat(mine.path("recipient").path("name").asText()).isEqualTo("Salma Idrissi");
        assertThat(mine.toString())
                .doesNotContain("salma@example.org", "net", "gross", "commission", "unitPrice")
                .doesNotContain(order.path("parcels").get(1).path("id").asText());
        assertThat(parcel(order, "{'state':'SHIPPED','carrier':'Amana'}")
                        .expect(409)
                        .code())
                .isEqualTo("parcel.wrong-state");
        assertThat(parcel(order, "{'state':'COLLECTED'}").expect(409).code()).isEqualTo("parcel.wrong-state");
        assertThat(parcel(order, "{'state':'LOST'}").expect(400).code()).isEqualTo("request.bad-field");
        for (int i = 0; i < 2; i++) {
            parcel(order, "{'state':'READY'}").expect(200);
        }
        assertThat(parcel(order, "{'state':'SHIPPED'}")
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("carrier");
        parcel(order, "{'state':'SHIPPED','carrier':'Amana','tracking':'AB1'}").expect(200);
        JsonNode corrected = parcel(order, "{'state':'SHIPPED','carrier':'Amana','tracking':'AB12'}")
                .expect(200)
                .body();
        assertThat(corrected.path("tracking").asText()).isEqualTo("AB12");
        assertThat(parcel(order, "{'state':'READY'}")
                        .expect(409)
                        .body()
                        .path("values")
                        .path("state")
                        .asText())
                .isEqualTo("SHIPPED");
        // A form that was open meanwhile: sent twice it is the same, with something else it is told.
        parcel(order, "{'state':'SHIPPED','carrier':'Amana','tracking':'AB12','from':'READY'}")
                .expect(200);
        assertThat(parcel(order, "{'state':'SHIPPED','carrier':'Poste','tracking':'ZZ9','from':'READY'}")
                        .expect(409)
                        .code())
                .isEqualTo("parcel.wrong-state");
        assertThat(parcel(order, "{'state':'SHIPPED','carrier':'Amana','tracking':'http://evil.example'}")
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("tracking");
        assertThat(mails(order).stream().filter(topic -> topic.startsWith("PARCEL_")))
                .containsExactly("PARCEL_READY", "PARCEL_SHIPPED");
        assertThat(read(order.path("id").asText()).path("parcels").findValuesAsText("tracking"))
                .containsExactly("AB12");
        assertThat(shopper.send("GET", "/parcels/1", null).expect(404).code()).isEqualTo("parcel.unknown");

        String line = one.path("lines").get(0).asText();
        String wanted = "{'lines':[{'line':'" + line + "','quantity':1}],'reason':null}";
        assertThat(tell(order, "/returns", wanted).expect(409).code()).isEqualTo("return.not-arrived");
        parcel(order, "{'state':'DELIVERED'}").expect(200);
        comesBack(order, wanted, line);
    }

    private void comesBack(JsonNode order, String wanted, String line) throws Exception {
        JsonNode asked = tell(order, "/returns", wanted).expect(201).body();
        assertThat(tell(order, "/returns", wanted.replace("'quantity':1", "'quantity':9"))
                        .expect(409)
                        .code())
                .isEqualTo("return.too-many");
        String path = "/orders/" + order.path("id").asText() + "/returns/"
                + asked.path("id").asText() + HERE;
        assertThat(shopper.send("PUT", path, "{'state':'RECEIVED','by':'Amina'}")
                        .expect(409)
                        .code())
                .isEqualTo("return.wrong-state");
        assertThat(shopper.send("PUT", path, "{'state':'REFUSED','by':'Amina'}")
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("answer");
        shopper.send("PUT", path, "{'state':'ACCEPTED','by':'Amina'}").expect(200);
        for (int i = 0; i < 2; i++) {
            JsonNode received = shopper.send("PUT", path, "{'state':'RECEIVED','by':'Amina','restock':true}")
                    .expect(200)
                    .body();
            assertThat(received.path("refund").asText()).isNotBlank();
        }
        JsonNode refunds = read(order.path("id").asText()).path("refunds");
        assertThat(refunds).hasSize(1);
        assertThat(refunds.get(0).path("lines").get(0).path("line").asText()).isEqualTo(line);
        database.ask("UPDATE riwaq_parcel SET arrived_at = now() - interval '8 days' WHERE riwaq_order_id::text = '"
                + order.path("id").asText() + "' AND state = 'DELIVERED' RETURNING 1");
        String late = tell(order, "/returns", wanted).expect(409).code();
        assertThat(late).isIn("return.too-late", "return.too-many");
        assertThat(mails(order)).contains("RETURN_ACCEPTED");
    }

    void aLostDisputeIsMoneyThatWentBackOnce(long potter) throws Exception {
        String lamp = stalls.product(potter, "Lanterne", "300", 2);
        JsonNode order = order("CARD", lamp, 1);
        String path = "/payments/" + order.path("payments").get(0).path("id").asText() + "/disputes";
        for (String state : List.of("OPEN", "LOST", "LOST", "OPEN")) {
            shopper.send(
                            "POST",
                            path,
                            "{'dispute':'dp_1','state':'" + state + "','amount':" + total(order)
                                    + ",'reason':'fraudulent'}",
                            null)
                    .expect(204);
        }
        JsonNode end = read(order.path("id").asText());
        assertThat(end.path("paymentState").asText()).isEqualTo("REFUNDED");
        assertThat(end.path("refunds")).hasSize(1);
        assertThat(end.path("refunds").get(0).path("kind").asText()).isEqualTo("DISPUTE");
    }

    void aCartThatNobodyComesBackToGoesWithItsStockOrder(long potter) throws Exception {
        String mug = stalls.product(potter, "Bolée", "20", 5);
        String old = shopper.newCart();
        String kept = shopper.newCart();
        for (String cart : List.of(old, kept)) {
            shopper.add(cart, mug, 1).expect(201);
            shopper.ready(cart);
        }
        String stockOrder = database.ask("UPDATE riwaq_cart SET changed_at = now() - interval '61 days'"
                        + " WHERE cart_id::text = '" + old + "' RETURNING order_id")
                .get(0);
        long until = System.nanoTime() + 60_000_000_000L;
        while (shopper.send("GET", "/carts/" + old + HERE, null).status() == 200 && System.nanoTime() < until)
            Thread.sleep(200);
        assertThat(shopper.send("GET", "/carts/" + old + HERE, null).expect(404).code())
                .isEqualTo("cart.unknown");
        assertThat(database.ask("SELECT 1 FROM blc_order WHERE order_id = " + stockOrder))
                .isEmpty();
        assertThat(shopper.cart(kept).path("lines")).hasSize(1);
    }

    void aFormOpenedBeforeASaleNeverSellsThePieceAgain(RunningEngine engine, long potter) throws Exception {
        AdminBrowser admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
        String vase = stalls.product(potter, "Amphore", "500", 5);
        String page = "/product/"
                + database.ask("SELECT product_id FROM blc_product WHERE riwaq_public_id::text = '" + vase + "'")
                        .get(0);
        database.ask(
                "INSERT INTO blc_category (category_id, name, url, archived) VALUES (899999, 'Terre', '/terre', 'N')"
                        + " RETURNING 1");
        database.ask(
                "UPDATE blc_product SET url = '/amphore', default_category_id = 899999 WHERE riwaq_public_id::text = '"
                        + vase + "' RETURNING 1");
        String quantity = "fields['defaultSku__quantityAvailable'].value";
        Map<String, String> untouched = AdminBrowser.form(admin.get(page).body());
        Map<String, String> counted = AdminBrowser.form(admin.get(page).body());
        assertThat(untouched).containsEntry("fields['riwaqStockSeen'].value", "5");
        assertThat(untouched).containsEntry(quantity, "5");
        order("CARD", vase, 1);
        assertThat(stalls.pieces(vase)).isEqualTo(4);

        admin.post(page, untouched);
        assertThat(stalls.pieces(vase)).isEqualTo(4);

        counted.put(quantity, "9");
        String refused = admin.post(page, counted).body();
        assertThat(stalls.pieces(vase)).isEqualTo(4);
        assertThat(refused).contains("there are 4 now");
        Map<String, String> toldOf = AdminBrowser.form(refused);
        assertThat(toldOf).containsEntry("fields['riwaqStockSeen'].value", "4");
        assertThat(toldOf).containsEntry(quantity, "9");
        admin.post(page, toldOf);
        assertThat(stalls.pieces(vase)).isEqualTo(9);
    }

    /** Saves the screen's form; the codes of its answer and its page. */
    private static String add(AdminBrowser admin, String section, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(admin.get(section + "/add").body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return admin.post(section + "/add", form).body();
    }

    void vatAndNoticesOfAMakerAreSaidInTheAdmin(RunningEngine engine, long weaver) throws Exception {
        AdminBrowser admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
        String cloth = stalls.product(weaver, "Étoffe", "120", 5);
        String cart = shopper.newCart();
        shopper.add(cart, cloth, 1).expect(201);
        assertThat(shopper.cart(cart).path("lines").findValuesAsText("status")).containsExactly("EXEMPT_MAKER");
        Map<String, String> taxed =
                Map.of("maker", Long.toString(weaver), "fromDay", "2026.01.01 00:00:00", "exempt", "false");
        add(admin, "/maker-vat", taxed);
        assertThat(shopper.cart(cart).path("lines").findValuesAsText("status")).containsExactly("TAXED");
        assertThat(add(admin, "/maker-vat", taxed)).contains("has a line for that day already");
        database.ask("DELETE FROM riwaq_maker_vat RETURNING 1");

        assertThat(add(
                        admin,
                        "/maker-notices",
                        Map.of("maker", Long.toString(weaver), "email", "no mail", "lang", "de")))
                .contains("This is not a mail address", "The language is one of");
        add(admin, "/maker-notices", Map.of("maker", Long.toString(weaver), "email", "t@example.org", "lang", "ar"));
        String parcel =
                order("CARD", cloth, 1).path("parcels").get(0).path("id").asText();
        JsonNode told =
                shopper.send("GET", "/parcels/" + parcel, null).expect(200).body();
        assertThat(told.path("email").asText()).isEqualTo("t@example.org");
        assertThat(told.path("lang").asText()).isEqualTo("ar");
        aMakerIsWrittenToOrGivenALink(admin, parcel, weaver);
    }

    private void aMakerIsWrittenToOrGivenALink(AdminBrowser admin, String parcel, long weaver) throws Exception {
        String letters = "SELECT count(*) FROM riwaq_work WHERE topic = 'MAKER_PARCEL' AND kind = 'MAIL'"
                + " AND parcel_id = '" + parcel + "'";
        String path = "/parcels/" + parcel + "/letter";
        assertThat(database.ask(letters)).containsExactly("1");
        shopper.send("POST", path, null, null).expect(204);
        assertThat(database.ask(letters)).as("the one that is under way").containsExactly("1");
        database.ask("UPDATE riwaq_work SET state = 'DONE', made_at = now() - interval '1 hour' WHERE parcel_id = '"
                + parcel + "' RETURNING 1");
        shopper.send("POST", path, null, null).expect(204);
        assertThat(database.ask(letters)).containsExactly("2");

        JsonNode given = order("CASH_ON_DELIVERY", stalls.product(weaver, "Coussin", "80", 1), 1);
        tell(given, "/cancel", "{'by':'Amina','reason':'x'}").expect(200);
        assertThat(mails(given)).contains("MAKER_PARCEL", "MAKER_CANCELLED");

        database.ask("DELETE FROM riwaq_maker_notice WHERE maker_id = " + weaver + " RETURNING 1");
        assertThat(shopper.send("POST", path, null, null).expect(409).code()).isEqualTo("parcel.no-address");
        String screen = "/maker-letters/"
                + database.ask("SELECT parcel_no FROM riwaq_parcel WHERE parcel_id = '" + parcel + "'")
                        .get(0);
        assertThat(admin.get("/maker-letters").body()).contains("No address: hand over the link");
        assertThat(form(admin, screen, Map.of("action", "SEND"))).contains("This maker has no mail address");
        for (int click = 0; click < 2; click++) form(admin, screen, Map.of("action", "LINK"));
        String holder = UUID.randomUUID().toString();
        JsonNode links = shopper.send(
                        "POST",
                        "/work/claims",
                        "{'kinds':['LINK'],'holder':'" + holder + "','leaseSeconds':5,'limit':9}",
                        null)
                .expect(200)
                .body()
                .path("items");
        assertThat(links).hasSize(1);
        assertThat(links.get(0).path("parcel").asText()).isEqualTo(parcel);
        shopper.send(
                        "POST",
                        "/work/" + links.get(0).path("id").asText() + "/report",
                        "{'holder':'" + holder + "','result':'DONE','reference':'https://riwaq.example/ar/parcels/x'}",
                        null)
                .expect(204);
        assertThat(admin.get(screen).body()).contains("https://riwaq.example/ar/parcels/x");
    }

    private static String form(AdminBrowser admin, String page, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(admin.get(page).body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return admin.post(page, form).body();
    }

    private String rowOf(String table, String key, JsonNode order) throws Exception {
        return database.ask("SELECT " + key + " FROM " + table + " WHERE riwaq_order_id::text = '"
                        + order.path("id").asText() + "'")
                .get(0);
    }

    /** A merchant sees what was paid and packs, and moves no money. */
    void moneyIsNotTheMerchants(RunningEngine engine, long potter) throws Exception {
        database.ask("INSERT INTO blc_admin_user (admin_user_id, active_status_flag, email, login, name, password)"
                + " SELECT -710, true, 'emballeuse@riwaq.example', 'emballeuse', 'emballeuse', password"
                + " FROM blc_admin_user WHERE login = 'admin' RETURNING login");
        database.ask("INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) SELECT -710, admin_role_id"
                + " FROM blc_admin_role WHERE name = 'ROLE_RIWAQ_MERCHANT' RETURNING 1");
        JsonNode order = order("CASH_ON_DELIVERY", stalls.product(potter, "Bol", "90", 2), 1);
        String money = "/order-money/" + rowOf("riwaq_order", "order_id", order);
        AdminBrowser merchant = new AdminBrowser(engine);
        merchant.login("emballeuse", "un mot de passe pour tous");
        assertThat(merchant.get(money).body()).contains(order.path("number").asText());
        form(merchant, money, Map.of("action", "CASH_AT_DELIVERY", "amount", String.valueOf(total(order) / 100)));
        assertThat(read(order.path("id").asText()).path("paymentState").asText())
                .isEqualTo("DUE");
        form(merchant, "/parcels/" + rowOf("riwaq_parcel", "parcel_no", order), Map.of("state", "READY"));
        assertThat(read(order.path("id").asText()).path("parcels").findValuesAsText("state"))
                .containsExactly("READY");
    }

    void cashRefundsAndParcelsAreMovedInTheAdmin(RunningEngine engine, long potter) throws Exception {
        AdminBrowser admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
        String pot = stalls.product(potter, "Pot", "150", 4);
        JsonNode order = order("CASH_ON_DELIVERY", pot, 1);
        String money = "/order-money/" + rowOf("riwaq_order", "order_id", order);
        String parcel = "/parcels/" + rowOf("riwaq_parcel", "parcel_no", order);

        assertThat(form(admin, parcel, Map.of("state", "SHIPPED", "carrier", "Amana")))
                .contains("A parcel goes step by step");
        form(admin, parcel, Map.of("state", "READY"));
        form(admin, parcel, Map.of("state", "SHIPPED", "carrier", "Amana", "tracking", "X1"));
        assertThat(read(order.path("id").asText()).path("parcels").findValuesAsText("state"))
                .containsExactly("SHIPPED");

        String due = String.valueOf(total(order) / 100);
        assertThat(form(admin, money, Map.of("action", "CASH_AT_DELIVERY", "amount", "1")))
                .contains("The amount is not what is due: " + due + ".00 MAD.");
        assertThat(form(admin, money, Map.of("action", "REFUND_ALL", "reason", "x", "note", "x")))
                .contains("Nothing was paid for this order yet");
        form(admin, money, Map.of("action", "CASH_AT_DELIVERY", "amount", due));
        assertThat(read(order.path("id").asText()).path("paymentState").asText())
                .isEqualTo("PAID");
        assertThat(database.ask("SELECT received_by FROM riwaq_order WHERE riwaq_order_id::text = '"
                        + order.path("id").asText() + "'"))
                .containsExactly("admin");
        for (int click = 0; click < 2; click++) {
            form(
                    admin,
                    money,
                    Map.of("action", "REFUND_AMOUNT", "amount", "5,50", "reason", "late", "note", "by hand"));
        }
        assertThat(read(order.path("id").asText()).path("refunds")).hasSize(1);
        form(admin, money, Map.of("action", "REFUND_AND_RESTOCK", "reason", "back", "note", "by hand"));
        assertThat(read(order.path("id").asText()).path("paymentState").asText())
                .isEqualTo("REFUNDED");
        assertThat(stalls.pieces(pot)).isEqualTo(4);
        assertThat(admin.get("/order-money").body()).contains("Part refunded", "Cash on delivery");
        assertThat(admin.get("/order-money/add").statusCode()).isNotEqualTo(500);
    }

    void bothScreensSpeakTheUsersLanguage(RunningEngine engine) throws Exception {
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            for (String language : List.of("fr", "ar")) {
                Page page = browser.login(language, "admin", "un mot de passe pour tous");
                for (String section : SECTIONS) {
                    browser.go(page, section);
                    String text = page.locator("body").innerText();
                    assertThat(text)
                            .contains(language.equals("fr") ? "Commandes et colis" : "الطلبات والطرود")
                            .doesNotContain("riwaq.");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", section.substring(1) + "-" + language + ".png"))
                            .setFullPage(true));
                }
                for (Map.Entry<String, String> form : FORMS.entrySet()) {
                    boolean added = form.getValue().equals("add");
                    browser.go(
                            page,
                            form.getKey()
                                    + (added
                                            ? ""
                                            : "/"
                                                    + database.ask(form.getValue())
                                                            .get(0)));
                    if (added) {
                        page.locator(".add-main-entity").first().click();
                        AdminInABrowser.dialog(page, "form");
                    }
                    assertThat(page.locator(added ? ".modal" : "body").last().innerText())
                            .as(form.getKey())
                            .contains(language.equals("fr") ? "Général" : "عام")
                            .doesNotContain("riwaq.")
                            .doesNotContainPattern(CODES);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(
                                    "target", "screenshots", form.getKey().substring(1) + "-form-" + language + ".png"))
                            .setFullPage(!added));
                }
            }
        }
    }
}
