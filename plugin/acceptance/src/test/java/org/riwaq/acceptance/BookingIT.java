package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Part;

/** Places in the programme, by the public API and by page: the storefront and the engine together. */
@ExtendWith(WholeMarket.class)
class BookingIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PEOPLE = 100;
    private static final int LAST = 10;

    private final Market market;
    private final HttpClient client = HttpClient.newHttpClient();
    private Shopper shopper;

    BookingIT(Market market) {
        this.market = market;
    }

    @BeforeEach
    void open() throws Exception {
        for (Part part : Part.values()) if (!market.isRunning(part)) market.start(part);
        shopper = Shopper.at(market);
        Seen.soon("all is well", () -> shopper.get("/actuator/health").statusCode() == 200);
    }

    /** Something with at least so many places left, and so many for one booking. */
    private JsonNode item(int places) throws Exception {
        for (JsonNode one : shopper.json("/api/v1/programme?lang=fr").path("items"))
            if (one.path("booking").asText().equals("OPEN") && one.path("left").asInt() >= places) return one;
        throw new AssertionError("Nothing with " + places + " places in the programme");
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String key)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(market.storefront().resolve(path))
                .header("Content-Type", type)
                .header("Accept-Language", "fr")
                .header("Origin", origin())
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (key != null) request.header("Idempotency-Key", key);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String origin() {
        URI storefront = market.storefront();
        return storefront.getScheme() + "://" + storefront.getAuthority();
    }

    private HttpResponse<String> book(JsonNode item, int seats, String name, String key) throws Exception {
        String body = JSON.createObjectNode()
                .put("seats", seats)
                .put("name", name)
                .put("email", "visitor@example.org")
                .toString();
        return send(
                "POST", "/api/v1/programme/" + item.path("id").asText() + "/bookings", "application/json", body, key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int left(JsonNode item) throws Exception {
        return shopper.json("/api/v1/programme/" + item.path("id").asText())
                .path("left")
                .asInt();
    }

    /** All but the last places go to somebody else. */
    private List<String> fillTo(JsonNode item, int left) throws Exception {
        List<String> tokens = new ArrayList<>();
        int most = item.path("perBooking").asInt();
        for (int more = item.path("left").asInt() - left; more > 0; more -= most) {
            HttpResponse<String> booked = book(item, Math.min(most, more), "Groupe", key());
            assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
            tokens.add(JSON.readTree(booked.body()).path("token").asText());
        }
        return tokens;
    }

    private JsonNode cancelled(String token) throws Exception {
        HttpResponse<String> answer =
                send("POST", "/api/v1/bookings/" + token + "/cancel", "application/json", "", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void aHundredPeopleWantTheLastTenPlacesAndTenGetThem() throws Exception {
        JsonNode item = item(LAST);
        List<String> tokens = fillTo(item, LAST);
        List<HttpResponse<String>> answers = allAtOnce(item);

        List<HttpResponse<String>> booked =
                answers.stream().filter(one -> one.statusCode() == 201).toList();
        List<HttpResponse<String>> refused =
                answers.stream().filter(one -> one.statusCode() != 201).toList();
        assertThat(booked).hasSize(LAST);
        assertThat(refused).hasSize(PEOPLE - LAST).allSatisfy(one -> {
            assertThat(one.statusCode()).as(one.body()).isEqualTo(409);
            JsonNode problem = JSON.readTree(one.body());
            assertThat(problem.path("code").asText()).isEqualTo("booking.full");
            assertThat(problem.path("title").asText()).isEqualTo("Il ne reste plus autant de places");
        });
        Seen.soon(
                "nothing is left",
                () -> shopper.json("/api/v1/programme/" + item.path("id").asText())
                        .path("booking")
                        .asText()
                        .equals("FULL"));

        for (HttpResponse<String> one : booked)
            tokens.add(JSON.readTree(one.body()).path("token").asText());
        for (String token : tokens) cancelled(token);
        Seen.soon("all places are back", () -> left(item) == item.path("places").asInt());
    }

    private List<HttpResponse<String>> allAtOnce(JsonNode item) throws Exception {
        List<Callable<HttpResponse<String>>> people = new ArrayList<>();
        for (int person = 1; person <= PEOPLE; person++) {
            String name = "Visiteur " + person;
            people.add(() -> patiently(item, name));
        }
        ExecutorService queue = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : queue.invokeAll(people)) answers.add(one.get());
            return answers;
        } finally {
            queue.shutdown();
        }
    }

    /** Asked by a hundred at once, the engine may be too slow for one of them, who asks again with the same key. */
    private HttpResponse<String> patiently(JsonNode item, String name) throws Exception {
        String key = key();
        HttpResponse<String> answer = book(item, 1, name, key);
        for (int tries = 0; answer.headers().firstValue("Retry-After").isPresent() && tries < 20; tries++) {
            Thread.sleep(500);
            answer = book(item, 1, name, key);
        }
        return answer;
    }

    @Test
    void oneKeyIsOneBookingAndOneTokenCancelsItOnce() throws Exception {
        JsonNode item = item(2);
        int before = item.path("left").asInt();
        String key = key();
        HttpResponse<String> first = book(item, 2, "Salma Idrissi", key);
        HttpResponse<String> again = book(item, 2, "Salma Idrissi", key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        Seen.soon("two places fewer", () -> left(item) == before - 2);

        String token = JSON.readTree(first.body()).path("token").asText();
        assertThat(shopper.json("/api/v1/bookings/" + token).path("state").asText())
                .isEqualTo("BOOKED");
        assertThat(cancelled(token).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(cancelled(token).path("state").asText()).isEqualTo("CANCELLED");
        Seen.soon("they are back, once", () -> left(item) == before);
    }

    /** The token is with the browser that booked; a letter brings another address, which does the same. */
    @Test
    void aLetterLeadsToTheBookingAndSaysWhenItIsCancelled() throws Exception {
        JsonNode item = item(1);
        assertThat(book(item, 1, "Zineb Bouchra", key()).statusCode()).isEqualTo(201);
        String page = Mailbox.bookingOf("Zineb Bouchra", market);
        assertThat(shopper.page(page)).contains("Zineb Bouchra", "Réservé", "calendar.ics");
        assertThat(shopper.get(page.substring(0, page.length() - 3) + "AAA").statusCode())
                .isEqualTo(404);
        assertThat(form(page + "/cancel").statusCode()).isEqualTo(303);
        assertThat(shopper.page(page)).contains("Réservation annulée");
    }

    @Test
    void whatCannotBeBookedIsRefusedWithFieldAndRule() throws Exception {
        JsonNode item = item(1);
        String path = "/api/v1/programme/" + item.path("id").asText() + "/bookings";
        JsonNode faults = JSON.readTree(
                        send("POST", path, "application/json", "{\"seats\":0,\"email\":\"nobody\"}", key())
                                .body())
                .path("faults");
        assertThat(faults.findValuesAsText("field")).containsExactlyInAnyOrder("seats", "name", "email");

        HttpResponse<String> many = book(item, item.path("perBooking").asInt() + 1, "Groupe", key());
        assertThat(many.statusCode()).isEqualTo(409);
        assertThat(many.body()).contains("booking.too-many");
        assertThat(book(item, 1, "x", null).statusCode()).isEqualTo(400);
        assertThat(send("POST", "/api/v1/programme/none/bookings", "application/json", "{\"seats\":1}", key())
                        .statusCode())
                .isEqualTo(404);
        assertThat(shopper.get("/api/v1/bookings/AAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(404);
    }

    /** Without script: what was typed stays, faults are in the language, and the page of the booking cancels it. */
    @Test
    void aFormBooksAndItsPageCancels() throws Exception {
        JsonNode item = item(2);
        String path = "/ar/programme/" + item.path("id").asText();
        assertThat(shopper.page(path)).contains("action=\"" + path + "/bookings\"", "dir=\"rtl\"");

        HttpResponse<String> refused = form(path + "/bookings", "seats", "2", "name", "سلمى \"<b>\"", "key", key());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("اكتبوا بريدا إلكترونيا أو رقم هاتف.", "سلمى &quot;&lt;b&gt;&quot;", "value=\"2\"")
                .doesNotContain("<b>\"");

        HttpResponse<String> booked =
                form(path + "/bookings", "seats", "2", "name", "سلمى", "phone", "0661234567", "key", key());
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(303);
        String mine = booked.headers().firstValue("Location").orElseThrow();
        assertThat(shopper.page(mine)).contains("تم الحجز.", "سلمى", "noindex");

        String plain = mine.replaceFirst("\\?.*", "");
        assertThat(form(plain + "/cancel").statusCode()).isEqualTo(303);
        assertThat(shopper.page(plain)).contains("الحجز ملغى").doesNotContain("action=\"" + plain);
    }

    private HttpResponse<String> form(String path, String... fields) throws Exception {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 2)
            pairs.add(fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        return send("POST", path, "application/x-www-form-urlencoded", String.join("&", pairs), null);
    }
}
