package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.riwaq.acceptance.Shopper;
import org.riwaq.acceptance.fleet.Doors.Answer;
import org.riwaq.acceptance.fleet.Doors.Ask;
import org.yaml.snakeyaml.Yaml;

/** Every route of the API that takes a key, called once; a route that is new has to be called here too. */
final class KeyedRoutes {
    private static final String KEY = "#/components/parameters/key";

    private final Doors doors;
    private final URI door;
    private final Map<String, Called> called = new LinkedHashMap<>();

    /** @param door which storefront is asked */
    KeyedRoutes(Doors doors, URI door) {
        this.doors = doors;
        this.door = door;
    }

    /** A request and how it was answered the first time. */
    record Called(Ask ask, Answer answer) {}

    /** By their names in the description. */
    Map<String, Called> called() {
        return called;
    }

    /** The names of the routes that take a key, as the description says. */
    @SuppressWarnings("unchecked")
    static Set<String> described(URI storefront) throws IOException, InterruptedException {
        String text = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(storefront.resolve("/api/openapi.yaml"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Map<String, Object> description = new Yaml().load(text);
        Set<String> names = new TreeSet<>();
        for (Object path : ((Map<String, Object>) description.get("paths")).values())
            for (Object route : ((Map<String, Object>) path).values())
                if (route instanceof Map<?, ?> one
                        && String.valueOf(one.get("parameters")).contains(KEY))
                    names.add(String.valueOf(one.get("operationId")));
        return names;
    }

    /** @param code a promotion that holds */
    void callAll(String product, String other, String code) throws IOException {
        JsonNode cart = call("openCart", "POST", "/api/v1/carts", "{\"lang\":\"fr\"}");
        String below = "/api/v1/carts/" + cart.path("id").asText();
        call("addItem", "POST", below + "/items", item(product));
        JsonNode two = call("addItem", "POST", below + "/items", item(other));
        String line = below + "/items/" + two.at("/lines/1/id").asText();
        call("changeItem", "PUT", line, "{\"quantity\":2}");
        call("removeItem", "DELETE", line, null);
        call("addCode", "POST", below + "/codes", "{\"code\":\"" + code + "\"}");
        call("removeCode", "DELETE", below + "/codes/" + code, null);
        begin(below, details(below));

        JsonNode second = call("openCart", "POST", "/api/v1/carts", "{\"lang\":\"ar\"}");
        String its = "/api/v1/carts/" + second.path("id").asText();
        call("addItem", "POST", its + "/items", item(product));
        JsonNode payment = begin(its, details(its));
        call("releasePayment", "POST", its + "/payments/" + payment.path("id").asText() + "/release", null);
        call(
                "bookPlaces",
                "POST",
                "/api/v1/programme/" + bookable() + "/bookings",
                "{\"seats\":1,\"name\":\"Salma Idrissi\",\"phone\":\"0661234567\"}");
        // The release says what became of the payment, so its beginning is told of another cart.
        called.keySet().removeIf(name -> name.startsWith("beginPayment " + its));
    }

    private String bookable() throws IOException {
        for (JsonNode item : Shopper.of(door).json("/api/v1/programme").path("items"))
            if (item.path("booking").asText().equals("OPEN"))
                return item.path("id").asText();
        throw new IOException("Nothing can be booked");
    }

    private JsonNode details(String cart) throws IOException {
        call(
                "setContact",
                "PUT",
                cart + "/contact",
                "{\"name\":\"Salma Idrissi\",\"email\":\"salma@example.org\",\"phone\":\"0661234567\"}");
        JsonNode addressed = call(
                "setAddress",
                "PUT",
                cart + "/address",
                "{\"country\":\"MA\",\"province\":\"MA-OUD\",\"city\":\"Dakhla\",\"lines\":[\"12, rue Oued Draa\"]}");
        String parcel = addressed.at("/parcels/0/id").asText();
        return call(
                "chooseDelivery",
                "PUT",
                cart + "/delivery",
                "{\"choices\":[{\"parcel\":\"" + parcel + "\",\"option\":\"home\"}]}");
    }

    private JsonNode begin(String cart, JsonNode ready) throws IOException {
        return call(
                "beginPayment",
                "POST",
                cart + "/checkout",
                "{\"method\":\"CARD\",\"version\":" + ready.path("version").asLong() + ",\"total\":"
                        + ready.at("/totals/total/amount").asLong() + "}");
    }

    private static String item(String product) {
        return "{\"product\":\"" + product + "\",\"quantity\":1}";
    }

    private JsonNode call(String name, String method, String path, String body) throws IOException {
        Ask ask = Ask.anew(method, path, body);
        Answer answer = doors.once(door, ask, false);
        if (!answer.isGood() || answer.replayed()) throw new IOException(name + ": " + answer);
        called.put(name + " " + path, new Called(ask, answer));
        return answer.body();
    }
}
