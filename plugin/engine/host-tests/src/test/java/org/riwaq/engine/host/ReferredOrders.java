package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riwaq.engine.host.Shopper.HERE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which clicks on partners' pages bring orders, for {@link CheckoutIT}. */
final class ReferredOrders {
    private final Database database;
    private final Shopper shopper;
    private final String product;

    ReferredOrders(Database database, Shopper shopper, String product) {
        this.database = database;
        this.shopper = shopper;
        this.product = product;
    }

    void theLastClickOfAnApprovedPartnerCountsForOneOrder() throws Exception {
        String riad = partner(-1, "APPROVED", "maison@riad.example", "https://www.riad.example");
        String guide = partner(-2, "APPROVED", "guide@sentiers.example", "https://example.org");
        String gone = partner(-3, "REVOKED", "ancien@agence.example", "https://agence.example");
        Instant now = Instant.now();
        String click = UUID.randomUUID().toString();
        assertThat(order(gone, UUID.randomUUID().toString(), now, riad, click)).isEqualTo(riad + " 300 counts");
        assertThat(order(riad, click, now)).isEqualTo(riad + " 300 USED");
        // Her address is salma@example.org.
        assertThat(order(guide, UUID.randomUUID().toString(), now)).isEqualTo(guide + " 300 SELF");
        assertThat(order(gone, UUID.randomUUID().toString(), now)).isEqualTo(gone + " 300 PARTNER");
        String nobody = UUID.randomUUID().toString();
        assertThat(order(nobody, UUID.randomUUID().toString(), now)).isEqualTo(nobody + " 0 PARTNER");
        assertThat(order(riad, UUID.randomUUID().toString(), now.minus(Duration.ofDays(31))))
                .isEqualTo(riad + " 300 OLD");
    }

    void whatIsNoClickIsRefusedAtItsField() throws Exception {
        String cart = shopper.newCart();
        String sound = UUID.randomUUID().toString();
        assertThat(refer(cart, "riad", sound, Instant.now())
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("partner");
        assertThat(refer(cart, sound, "", Instant.now())
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("click");
        assertThat(refer(cart, sound, sound, Instant.now().plus(Duration.ofHours(1)))
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("clickedAt");
        assertThat(refer(sound, sound, sound, Instant.now()).expect(404).code()).isEqualTo("cart.unknown");
    }

    private String partner(int id, String state, String email, String origins) throws Exception {
        return database.ask(
                        "INSERT INTO riwaq_partner (partner_id, public_id, name, kind, state, email, origins, language,"
                                + " commission_points, publishable_key) VALUES (" + id
                                + ", gen_random_uuid()::text, 'P', 'HOTEL', '"
                                + state + "', '" + email + "', '" + origins + "', 'fr', 300, 'pk_test" + -id
                                + "') RETURNING public_id")
                .get(0);
    }

    private Shopper.Answer refer(String cart, String partner, String click, Instant at) throws Exception {
        return shopper.send(
                "PUT",
                "/carts/" + cart + "/referral" + HERE,
                "{'partner':'" + partner + "','click':'" + click + "','clickedAt':'" + at + "'}");
    }

    /** Places an order after some clicks; what became of the last. */
    private String order(Object... clicks) throws Exception {
        String cart = shopper.newCart();
        shopper.add(cart, product, 1).expect(201);
        JsonNode ready = shopper.ready(cart);
        for (int i = 0; i < clicks.length; i += 3) {
            Instant at = i + 2 < clicks.length ? (Instant) clicks[i + 2] : Instant.now();
            refer(cart, (String) clicks[i], (String) clicks[i + 1], at).expect(200);
        }
        String payment =
                shopper.begin(ready, "CARD").expect(201).body().path("id").asText();
        shopper.report(
                        payment,
                        "pi_" + payment,
                        "SUCCEEDED",
                        ready.path("totals").path("total").asLong())
                .expect(200);
        return database.ask("SELECT r.partner || ' ' || points || ' ' || coalesce(refused, 'counts') FROM"
                        + " riwaq_order_referral r JOIN riwaq_order USING (riwaq_order_id) WHERE cart_id = '" + cart
                        + "'")
                .get(0);
    }
}
