package org.riwaq.benchmark.till;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.riwaq.acceptance.fleet.Doors;
import org.riwaq.acceptance.fleet.Doors.Answer;
import org.riwaq.acceptance.fleet.Doors.Ask;
import org.riwaq.acceptance.fleet.StripeState;

/** Somebody who looks around and buys, thinking a second or three before each step. */
final class Visitor {
    static final List<String> CALLS = List.of(
            "search",
            "product",
            "open a cart",
            "add",
            "see the cart",
            "contact",
            "address",
            "delivery",
            "checkout",
            "look at the payment",
            "see the order");
    private static final String[] WORDS = {"tapis", "vase", "cuir", "bijou", "panier", "bois", "zellige", "laine"};
    private static final int LEAST = 1000;
    private static final int MORE = 2000;

    private final Doors doors;
    private final StripeState stripe;
    private final Calls calls;
    private final Random random;

    Visitor(Doors doors, StripeState stripe, Calls calls, long seed) {
        this.doors = doors;
        this.stripe = stripe;
        this.calls = calls;
        this.random = new Random(seed);
    }

    /** From the first question to the order. @throws IOException if anything is answered otherwise than it should be */
    void buy() throws IOException {
        List<JsonNode> found = search();
        String cart = expect(step("open a cart", Ask.anew("POST", "/api/v1/carts", "{\"lang\":\"fr\"}")))
                .path("id")
                .asText();
        String below = "/api/v1/carts/" + cart;
        take(found, below);
        JsonNode payment = begin(below, details(below));
        think();
        stripe.confirm(payment, "pm_card_visa");
        JsonNode order = awaitOrder(below + "/payments/" + payment.path("id").asText());
        expect(step(
                "see the order",
                Ask.get("/api/v1/orders/" + order.path("number").asText() + "?token="
                        + order.path("token").asText())));
    }

    private List<JsonNode> search() throws IOException {
        String word = WORDS[random.nextInt(WORDS.length)];
        JsonNode answer = expect(step("search", Ask.get("/api/v1/products?lang=fr&limit=24&q=" + word)));
        List<JsonNode> found = new ArrayList<>();
        answer.path("items").forEach(found::add);
        // A word may find few, and some are sold by now.
        expect(step("search", Ask.get("/api/v1/products?lang=fr&limit=100&availability=MADE_TO_ORDER")))
                .path("items")
                .forEach(found::add);
        Collections.shuffle(found, random);
        expect(step(
                "product",
                Ask.get("/api/v1/products/" + found.get(0).path("handle").asText() + "?lang=fr")));
        return found;
    }

    private void take(List<JsonNode> found, String below) throws IOException {
        for (JsonNode product : found) {
            Answer added = step(
                    "add",
                    Ask.anew(
                            "POST",
                            below + "/items",
                            "{\"product\":\"" + product.path("id").asText() + "\",\"quantity\":1}"));
            if (added.status() == 201) return;
            // Somebody else has bought it.
            if (added.status() != 409) throw wrong(added);
        }
        throw new IOException("Nothing is left to be bought");
    }

    private JsonNode details(String below) throws IOException {
        expect(step("see the cart", Ask.get(below)));
        expect(step(
                "contact",
                Ask.anew(
                        "PUT",
                        below + "/contact",
                        "{\"name\":\"Salma Idrissi\",\"email\":\"salma@example.org\",\"phone\":\"0661234567\"}")));
        JsonNode addressed = expect(
                step(
                        "address",
                        Ask.anew(
                                "PUT",
                                below + "/address",
                                "{\"country\":\"MA\",\"province\":\"MA-OUD\",\"city\":\"Dakhla\",\"lines\":[\"12, rue Oued Draa\"]}")));
        String parcel = addressed.at("/parcels/0/id").asText();
        return expect(step(
                "delivery",
                Ask.anew(
                        "PUT",
                        below + "/delivery",
                        "{\"choices\":[{\"parcel\":\"" + parcel + "\",\"option\":\"home\"}]}")));
    }

    private JsonNode begin(String below, JsonNode cart) throws IOException {
        return expect(step(
                "checkout",
                Ask.anew(
                        "POST",
                        below + "/checkout",
                        "{\"method\":\"CARD\",\"version\":"
                                + cart.path("version").asLong() + ",\"total\":"
                                + cart.at("/totals/total/amount").asLong() + "}")));
    }

    private JsonNode awaitOrder(String payment) throws IOException {
        while (true) {
            JsonNode seen = expect(timed("look at the payment", Ask.get(payment)));
            if (seen.path("order").hasNonNull("number")) return seen.path("order");
            pause(200);
        }
    }

    private Answer step(String what, Ask ask) throws IOException {
        think();
        return timed(what, ask);
    }

    private Answer timed(String what, Ask ask) throws IOException {
        long begun = System.nanoTime();
        Answer answer = doors.once(doors.storefronts().get(0), ask, false);
        calls.took(what, System.nanoTime() - begun);
        return answer;
    }

    private static JsonNode expect(Answer answer) throws IOException {
        if (!answer.isGood()) throw wrong(answer);
        return answer.body();
    }

    private static IOException wrong(Answer answer) {
        return new IOException("Answered " + answer.status() + ": " + answer.body());
    }

    private void think() throws IOException {
        pause(LEAST + random.nextInt(MORE));
    }

    private static void pause(long millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
