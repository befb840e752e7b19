package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the money test of {@code plugin/acceptance} found, each by itself. */
final class Crossings {
    private static final String HERE = Shopper.HERE;

    private final Database database;
    private final Stalls stalls;
    private final Shopper shopper;
    private final Shopper other;

    Crossings(Database database, Stalls stalls, RunningEngine engine, RunningEngine second) {
        this.database = database;
        this.stalls = stalls;
        this.shopper = new Shopper(engine);
        this.other = new Shopper(second);
    }

    private JsonNode readyCartOf(String product) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, product, 1).expect(201);
        return shopper.ready(cart);
    }

    private static long total(JsonNode whole) {
        return whole.path("totals").path("total").asLong();
    }

    private JsonNode ordered(JsonNode cart) throws Exception {
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        String number = shopper.report(payment, "pi_" + UUID.randomUUID(), "SUCCEEDED", total(cart))
                .expect(200)
                .body()
                .path("number")
                .asText();
        return shopper.send("GET", "/orders/" + number + HERE, null).expect(200).body();
    }

    void aBankThatSaysNoAfterAllLeavesTheCartToItsShopper(long maker) throws Exception {
        JsonNode cart = readyCartOf(stalls.product(maker, "Cruche", "120", 3));
        String payment =
                shopper.begin(cart, "CARD").expect(201).body().path("id").asText();
        String release = "/payments/" + payment + "/release";
        shopper.report(payment, "pi_slow", "DECLINED", 0).expect(200);
        shopper.report(payment, "pi_slow", "PROCESSING", 0).expect(200);
        assertThat(shopper.send("POST", release, null).expect(409).code()).isEqualTo("payment.processing");

        JsonNode declined =
                other.report(payment, "pi_slow", "DECLINED", 0).expect(200).body();
        assertThat(declined.path("result").asText()).isEqualTo("WAITING");
        assertThat(declined.at("/payment/state").asText()).isEqualTo("BEGUN");
        assertThat(database.ask("SELECT expires_at < now() + interval '2 hours' FROM riwaq_payment"
                        + " WHERE payment_id::text = '" + payment + "'"))
                .containsExactly("t");
        shopper.send("POST", release, null).expect(200);
        assertThat(shopper.cart(cart.path("id").asText()).path("status").asText())
                .isEqualTo("OPEN");
    }

    /** Wanted before the bank took everything, refused because it did. */
    void aRefundThatABankForestalledIsPartOfWhatTheBankTook(long maker) throws Exception {
        JsonNode order = ordered(readyCartOf(stalls.product(maker, "Jarre", "410", 3)));
        shopper.send(
                        "POST",
                        "/orders/" + order.path("id").asText() + "/refunds" + HERE,
                        "{'lines':[],'deliveries':[],'goodwill':777,'restock':false,'reason':'late','by':'Amina'}")
                .expect(201);
        String path = "/payments/" + order.at("/payments/0/id").asText() + "/disputes";
        for (String state : List.of("OPEN", "LOST"))
            shopper.send(
                            "POST",
                            path,
                            "{'dispute':'dp_first','state':'" + state + "','amount':" + total(order)
                                    + ",'reason':'fraudulent'}",
                            null)
                    .expect(204);
        refuse(order);

        JsonNode end = shopper.send("GET", "/orders/" + order.path("number").asText() + HERE, null)
                .expect(200)
                .body();
        assertThat(end.path("paymentState").asText()).isEqualTo("REFUNDED");
        assertThat(database.ask(
                        "SELECT kind || ' ' || state || ' ' || sum(amount) FROM riwaq_refund WHERE riwaq_order_id::text = '"
                                + order.path("id").asText() + "' GROUP BY kind, state ORDER BY kind"))
                .containsExactly("DISPUTE DONE " + total(order), "REFUND REFUSED 777");
    }

    private void refuse(JsonNode order) throws Exception {
        String holder = UUID.randomUUID().toString();
        JsonNode work = shopper.send(
                        "POST",
                        "/work/claims",
                        "{'kinds':['REFUND'],'holder':'" + holder + "','leaseSeconds':5,'limit':100}",
                        null)
                .expect(200)
                .body();
        for (JsonNode one : work.path("items"))
            if (one.path("order").asText().equals(order.path("id").asText()))
                shopper.send(
                                "POST",
                                "/work/" + one.path("id").asText() + "/report",
                                "{'holder':'" + holder + "','result':'IMPOSSIBLE','reason':'disputed'}",
                                null)
                        .expect(204);
    }

    void anOrderThatWentBackWholeIsCancelledInTheStockAdminToo(long maker) throws Exception {
        JsonNode order = ordered(readyCartOf(stalls.product(maker, "Amphore", "510", 3)));
        shopper.send(
                        "POST",
                        "/orders/" + order.path("id").asText() + "/refunds" + HERE,
                        "{'lines':[{'line':'" + order.at("/lines/0/id").asText() + "','quantity':1}],'deliveries':['"
                                + order.at("/parcels/0/id").asText()
                                + "'],'restock':true,'reason':'broken','by':'Amina'}")
                .expect(201);
        assertThat(database.ask("SELECT b.order_status FROM blc_order b JOIN riwaq_order o USING (order_id)"
                        + " WHERE o.number = '" + order.path("number").asText() + "'"))
                .containsExactly("CANCELLED");
    }

    /** The stock address is of the United States until told otherwise, and brought that row with each order. */
    void ordersOfTheFirstMomentAreAllPlacedAndInMorocco(long maker) throws Exception {
        String tile = stalls.product(maker, "Carreau", "45", 20);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            JsonNode one = readyCartOf(tile);
            JsonNode two = readyCartOf(tile);
            Future<JsonNode> first = both.submit(() -> ordered(one));
            Future<JsonNode> second = both.submit(() -> ordered(two));
            for (JsonNode order : List.of(first.get(), second.get()))
                assertThat(database.ask("SELECT DISTINCT a.country FROM blc_address a JOIN blc_fulfillment_group g"
                                + " USING (address_id) JOIN riwaq_order o USING (order_id) WHERE o.number = '"
                                + order.path("number").asText() + "'"))
                        .containsExactly("MA");
        } finally {
            both.shutdown();
        }
    }
}
