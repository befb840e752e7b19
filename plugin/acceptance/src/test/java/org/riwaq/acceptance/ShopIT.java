package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Part;

/** From a cart to a paid order by the public API: the storefront, the engine and the double of Stripe together. */
@ExtendWith(WholeMarket.class)
class ShopIT {
    private final Market market;
    private Buyer buyer;
    private String product;

    ShopIT(Market market) {
        this.market = market;
    }

    @BeforeEach
    void takeSomething() throws Exception {
        for (Part part : Part.values()) if (!market.isRunning(part)) market.start(part);
        Shopper shopper = Shopper.at(market);
        Seen.soon("all is well", () -> shopper.get("/actuator/health").statusCode() == 200);
        buyer = Buyer.at(market);
        product = "";
        for (JsonNode one : shopper.products("lang=fr&availability=IN_STOCK&sort=price&limit=30")
                .path("items")) {
            if (buyer.put(one.path("id").asText()).statusCode() == 201) {
                product = one.path("id").asText();
                break;
            }
        }
        assertThat(product).as("a piece that can be bought").isNotEmpty();
        buyer.toBeBroughtHome();
    }

    private JsonNode beginByCard() throws Exception {
        return Buyer.json(buyer.begin("CARD", Buyer.key()));
    }

    private void assertSoldOnce(JsonNode reference) throws Exception {
        JsonNode order = buyer.order(reference);
        assertThat(order.path("paymentState").asText()).isEqualTo("PAID");
        assertThat(order.path("lines")).hasSize(1);
        assertThat(buyer.cart().at("/order/number").asText())
                .isEqualTo(reference.path("number").asText());
    }

    @Test
    void aCardPaysAndTheWebhookAlonePlacesTheOrder() throws Exception {
        JsonNode payment = beginByCard();
        assertThat(buyer.confirm(payment, "pm_card_visa").path("status").asText())
                .isEqualTo("succeeded");

        Seen.soon(
                "the webhook places the order",
                () -> buyer.cart().path("status").asText().equals("ORDERED"));
        assertSoldOnce(buyer.cart().path("order"));
        assertThat(buyer.look(payment).path("state").asText()).isEqualTo("PAID");
    }

    @Test
    void whoComesFromAPartnersPageBringsItsPartOfTheCommission() throws Exception {
        PartnersStory partners = new PartnersStory(market, buyer);
        partners.itsMakerPaysACommission(product);
        partners.loadsTheScript();
        partners.comesFromThePageOfTheRiad();
        JsonNode payment = beginByCard();
        buyer.confirm(payment, "pm_card_visa");
        String order = buyer.look(payment).at("/order/number").asText();
        assertThat(order).isNotEmpty();
        Seen.soon("the riad is owed its part", () -> partners.isOwedItsPartOf(order));
    }

    @Test
    void aDeclinedCardLeavesTheWayOpenForAnother() throws Exception {
        JsonNode payment = beginByCard();
        buyer.confirm(payment, "pm_card_chargeDeclined");

        JsonNode declined = buyer.look(payment);
        assertThat(declined.path("state").asText()).isEqualTo("BEGUN");
        assertThat(declined.path("declined").asText()).isNotEmpty();

        buyer.confirm(declined, "pm_card_visa");
        assertSoldOnce(buyer.look(payment).path("order"));
    }

    @Test
    void cashIsAnOrderAtOnceAndOneKeyIsOneOrder() throws Exception {
        String key = Buyer.key();
        JsonNode shown = buyer.cart();
        long version = shown.path("version").asLong();
        long total = shown.at("/totals/total/amount").asLong();
        HttpResponse<String> first = buyer.begin("CASH_ON_DELIVERY", version, total, key);
        HttpResponse<String> again = buyer.begin("CASH_ON_DELIVERY", version, total, key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(buyer.order(Buyer.json(first).path("order"))
                        .path("paymentState")
                        .asText())
                .isEqualTo("DUE");
    }

    @Test
    void aCartThatIsPaidCannotBeChangedUntilThePaymentIsLetGo() throws Exception {
        JsonNode payment = beginByCard();
        HttpResponse<String> refused = buyer.put(product);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("cart.paying");

        String path = buyer.below("/payments/" + payment.path("id").asText() + "/release");
        assertThat(Buyer.json(buyer.send("POST", path, "", Buyer.key()))
                        .path("state")
                        .asText())
                .isIn("RELEASED", "FAILED");
        assertThat(buyer.cart().path("status").asText()).isEqualTo("OPEN");
        assertThat(buyer.confirm(payment, "pm_card_visa")
                        .path("error")
                        .path("code")
                        .asText())
                .isEqualTo("payment_intent_unexpected_state");
    }

    @Test
    void whatWasNotShownIsNotPaid() throws Exception {
        JsonNode shown = buyer.cart();
        HttpResponse<String> refused = buyer.begin(
                "CARD",
                shown.path("version").asLong(),
                shown.at("/totals/total/amount").asLong() - 1,
                Buyer.key());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("cart.changed");
        assertThat(buyer.cart().path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void aCartIsThereForItsIdAlone() throws Exception {
        String unknown = buyer.get("/api/v1/carts/" + UUID.randomUUID()).body();
        assertThat(buyer.get("/api/v1/carts/none").body()).isEqualTo(unknown);
        assertThat(buyer.get("/api/v1/carts/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aForgedMessageToTheWebhookIsNotBelieved() throws Exception {
        JsonNode payment = beginByCard();
        URI webhook = market.storefront().resolve("/webhooks/stripe");
        HttpRequest forged = HttpRequest.newBuilder(webhook)
                .header("Stripe-Signature", "t=1,v1=00")
                .POST(HttpRequest.BodyPublishers.ofString("{\"type\":\"payment_intent.succeeded\"}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(forged, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(buyer.look(payment).path("state").asText()).isEqualTo("BEGUN");
    }

    @Test
    void aBankThatAsksTheShopperIsAnswered() throws Exception {
        JsonNode payment = beginByCard();
        JsonNode asked = buyer.confirm(payment, "pm_card_threeDSecure2Required");
        assertThat(asked.path("status").asText()).isEqualTo("requires_action");
        assertThat(buyer.look(payment).path("state").asText()).isEqualTo("BEGUN");

        post(URI.create(asked.at("/next_action/redirect_to_url/url").asText()), "answer=accept");
        Seen.soon(
                "the confirmed card places the order",
                () -> buyer.cart().path("status").asText().equals("ORDERED"));
        assertSoldOnce(buyer.cart().path("order"));
    }

    @Test
    void aMessageThatComesAgainChangesNothing() throws Exception {
        JsonNode payment = beginByCard();
        buyer.confirm(payment, "pm_card_visa");
        Seen.soon(
                "the webhook places the order",
                () -> buyer.cart().path("status").asText().equals("ORDERED"));
        JsonNode before = buyer.order(buyer.cart().path("order"));
        Seen.soon("the message is answered", () -> answered() > 0);
        long answered = answered();

        Matcher paid = Pattern.compile("(evt_\\w+)(?:(?!evt_)[\\s\\S])*?payment_intent\\.succeeded")
                .matcher(seenAtStripe("/"));
        int sent = 0;
        for (; paid.find(); sent++) post(market.stripe().resolve("/control/send-again"), "id=" + paid.group(1));
        assertThat(sent).isPositive();
        long all = answered + sent;
        Seen.soon("the messages are answered again", () -> answered() >= all);

        assertSoldOnce(buyer.cart().path("order"));
        assertThat(buyer.order(buyer.cart().path("order"))).isEqualTo(before);
        assertThat(buyer.look(payment).path("state").asText()).isEqualTo("PAID");
    }

    @Test
    void whatIsPaidTooLateForItsCartIsGivenBack() throws Exception {
        JsonNode payment = beginByCard();
        // As the engine does when time is over: Stripe does not know yet.
        releaseInEngine(payment);
        String line = buyer.cart().at("/lines/0/id").asText();
        Buyer.json(buyer.send("DELETE", buyer.below("/items/" + line), "", Buyer.key()));
        JsonNode late = buyer.confirm(payment, "pm_card_visa");
        assertThat(late.path("status").asText()).isEqualTo("succeeded");

        Seen.soon(
                "the money is given back",
                () -> buyer.look(payment).path("state").asText().equals("REFUNDED"));
        Matcher charge = Pattern.compile("\\bch_\\w+")
                .matcher(seenAtStripe("/objects/" + late.path("id").asText()));
        assertThat(charge.find()).isTrue();
        assertThat(seenAtStripe("/objects/" + charge.group()))
                .containsPattern(
                        "amount_refunded[^0-9]+" + payment.at("/amount/amount").asLong() + "\\b");
        assertThat(buyer.cart().path("status").asText()).isEqualTo("OPEN");
        assertThat(buyer.cart().path("order").isMissingNode()
                        || buyer.cart().path("order").isNull())
                .isTrue();
    }

    private void releaseInEngine(JsonNode payment) throws Exception {
        URI release = market.engineApi()
                .resolve("/engine/v1/payments/" + payment.path("id").asText() + "/release");
        HttpResponse<String> released = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(release)
                                .header("Authorization", "Bearer " + market.engineSecret())
                                .header("Idempotency-Key", Buyer.key())
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    }

    /** How many messages of the double were answered well. */
    private long answered() throws Exception {
        return Pattern.compile(" 200\\b").matcher(seenAtStripe("/")).results().count();
    }

    private String seenAtStripe(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(market.stripe().resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void post(URI address, String form) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 399);
    }
}
