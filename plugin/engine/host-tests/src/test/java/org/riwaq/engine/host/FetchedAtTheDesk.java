package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.riwaq.engine.host.Shopper.Answer;

/** Parcels that are fetched in a hall and paid at its desk, for {@link CheckoutIT} and its engines. */
final class FetchedAtTheDesk {
    private static final String HERE = Shopper.HERE;

    private final Database database;
    private final Stalls stalls;
    private final Shopper shopper;
    private final AdminBrowser admin;

    FetchedAtTheDesk(Database database, Stalls stalls, RunningEngine engine) throws Exception {
        this.database = database;
        this.stalls = stalls;
        this.shopper = new Shopper(engine);
        this.admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
    }

    void whatIsFetchedIsPaidBeforeItIsHandedOver(long potter) throws Exception {
        String cup = stalls.product(potter, "Verre", "60", 5);
        database.ask("UPDATE riwaq_hall SET pick_up = true WHERE hall_id = 950001 RETURNING 1");
        JsonNode first;
        JsonNode never;
        try {
            first = fetched(cup, 2);
            never = fetched(cup, 1);
        } finally {
            database.ask("UPDATE riwaq_hall SET pick_up = false WHERE hall_id = 950001 RETURNING 1");
        }
        assertThat(first.path("paymentState").asText()).isEqualTo("DUE");
        String id = first.path("parcels").get(0).path("id").asText();
        JsonNode mine = shopper.send("GET", "/parcels/" + id, null).expect(200).body();
        assertThat(mine.hasNonNull("address")).isFalse();
        assertThat(mine.path("collect").asLong()).isZero();
        for (JsonNode each : List.of(first, never)) {
            assertThat(parcel(each, "{'state':'READY'}").expect(200).body().path("next"))
                    .isEmpty();
        }
        assertThat(parcel(first, "{'state':'COLLECTED'}").expect(409).code()).isEqualTo("order.not-paid");

        String screen = "/parcels/" + row("riwaq_parcel", "parcel_no", first);
        assertThat(press(screen, Map.of("state", "COLLECTED"))).contains("Nothing was paid for this order yet");
        String total = String.valueOf(first.path("totals").path("total").asLong() / 100);
        press(
                "/order-money/" + row("riwaq_order", "order_id", first),
                Map.of("action", "CASH_AT_DESK", "amount", total));
        press(screen, Map.of("state", "COLLECTED"));
        JsonNode end = read(first);
        assertThat(end.path("paymentState").asText()).isEqualTo("PAID");
        assertThat(end.path("parcels").findValuesAsText("state")).containsExactly("COLLECTED");
        neverCollected(never, cup);
    }

    private void neverCollected(JsonNode order, String cup) throws Exception {
        String its = " WHERE riwaq_order_id::text = '" + order.path("id").asText() + "' RETURNING 1";
        assertThat(stalls.pieces(cup)).isEqualTo(2);
        database.ask("UPDATE riwaq_parcel SET ready_at = now() - interval '22 days'" + its);
        database.ask("UPDATE riwaq_order SET placed_at = now() - interval '23 days'" + its);
        long until = System.nanoTime() + 60_000_000_000L;
        while (stalls.pieces(cup) < 3 && System.nanoTime() < until) Thread.sleep(200);
        assertThat(read(order).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(stalls.pieces(cup)).isEqualTo(3);
    }

    private JsonNode fetched(String product, int quantity) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, product, quantity).expect(201);
        JsonNode known = shopper.send(
                        "PUT",
                        "/carts/" + cart + "/contact" + HERE,
                        "{'name':'Salma Idrissi','email':'salma@example.org','phone':'0661 23 45 67'}")
                .expect(200)
                .body();
        String place = "";
        for (JsonNode option : known.path("parcels").get(0).path("options")) {
            place = option.path("kind").asText().equals("PICK_UP")
                    ? option.path("id").asText()
                    : place;
        }
        String parcel = known.path("parcels").get(0).path("id").asText();
        JsonNode ready = shopper.send(
                        "PUT",
                        "/carts/" + cart + "/delivery" + HERE,
                        "{'choices':[{'parcel':'" + parcel + "','option':'" + place + "'}]}")
                .expect(200)
                .body();
        assertThat(ready.path("methods").toString()).contains("HALL_DESK").doesNotContain("CASH_ON_DELIVERY");
        JsonNode payment = shopper.begin(ready, "HALL_DESK").expect(201).body();
        assertThat(payment.hasNonNull("expiresAt")).isTrue();
        String path = "/payments/" + payment.path("id").asText();
        JsonNode order = shopper.send("POST", path + "/order", null).expect(201).body();
        // Nothing runs out once the pieces are sold.
        assertThat(shopper.send("GET", path, null).expect(200).body().hasNonNull("expiresAt"))
                .isFalse();
        return order;
    }

    private Answer parcel(JsonNode order, String body) throws Exception {
        return shopper.send(
                "PUT", "/parcels/" + order.path("parcels").get(0).path("id").asText(), body, null);
    }

    private JsonNode read(JsonNode order) throws Exception {
        return shopper.send("GET", "/orders/" + order.path("id").asText() + HERE, null)
                .expect(200)
                .body();
    }

    private String row(String table, String key, JsonNode order) throws Exception {
        return database.ask("SELECT " + key + " FROM " + table + " WHERE riwaq_order_id::text = '"
                        + order.path("id").asText() + "'")
                .get(0);
    }

    private String press(String page, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(admin.get(page).body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return admin.post(page, form).body();
    }
}
