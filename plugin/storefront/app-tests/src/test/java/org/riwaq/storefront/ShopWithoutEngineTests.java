package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.storefront.api.DocumentTokens;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.OrderTokens;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.StatementTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What carts and orders say while the engine is away, and to what never reaches it. */
@FixtureTest
class ShopWithoutEngineTests {
    private static final String CART = "/api/v1/carts/" + UUID.randomUUID();

    @Autowired
    Browser browser;

    @Autowired
    OrderTokens tokens;

    @Autowired
    StatementTokens statements;

    private HttpResponse<String> send(String method, String path, String type, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(browser.host() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Accept-Language", "en")
                .header("Content-Type", type);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void anEngineThatIsAwayIsToldWithinThreeSeconds() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        HttpResponse<String> answer = send(
                "POST",
                "/api/v1/carts",
                "application/json",
                "{}",
                UUID.randomUUID().toString());

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.json(answer).at("/code").asString()).isEqualTo("engine.unavailable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POST;/items;application/json;{\"product\":\"x\",\"quantity\":1,\"colour\":2};400;field.foreign;colour",
                "POST;/items;application/json;{\"product\":\"x\",\"quantity\":\"one\"};400;field.type;quantity",
                "POST;/items;application/json;{\"quantity\":1};400;field.required;product",
                "POST;/items;application/json;{\"product\":\"x\";400;body.not-json;",
                "POST;/items;application/json;[];400;body.not-json;",
                "POST;/items;text/plain;{};415;body.content-type;",
                "PUT;/address;application/json;{\"lines\":[1]};400;field.type;lines",
                "PUT;/delivery;application/json;{\"choices\":[{\"parcel\":1}]};400;field.type;choices.parcel",
                "PUT;/contact?page=1;application/json;{};400;parameter.unknown;page",
            })
    void aBodyThatCannotBeReadIsRefusedWithFieldAndRule(
            String method, String path, String type, String body, int status, String code, String field)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(method, CART + path, type, body, UUID.randomUUID().toString());
        JsonNode problem = browser.json(answer);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/field").isNull() ? null : problem.at("/field").asString())
                .isEqualTo(field);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        String large = "{\"code\":\"" + "x".repeat(20_000) + "\"}";
        assertThat(send(
                                "POST",
                                CART + "/codes",
                                "application/json",
                                large,
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aKeyIsNeededAndIsAUuid() throws IOException, InterruptedException {
        HttpResponse<String> none = send("POST", "/api/v1/carts", "application/json", "{}", null);
        HttpResponse<String> bad = send("POST", "/api/v1/carts", "application/json", "{}", "once");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(browser.json(none).at("/code").asString()).isEqualTo("idempotency.key-missing");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(browser.json(bad).at("/code").asString()).isEqualTo("idempotency.key-malformed");
    }

    @Test
    void anOrderWithoutItsTokenIsNotThere() {
        assertThat(browser.get("/api/v1/orders/R26-4F7K2M9Q?token=guessed").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/api/v1/orders/none").statusCode()).isEqualTo(404);
    }

    private static String parcel(Duration valid) {
        String id = UUID.randomUUID().toString();
        ParcelTokens tokens = new ParcelTokens("fedcba9876543210fedcba9876543210", valid, Clock.systemUTC());
        return id + "?token=" + tokens.of(id).token();
    }

    @Test
    void aParcelIsThereForItsOwnTokenAlone() {
        String right = parcel(Duration.ofHours(1));
        String other = UUID.randomUUID() + right.substring(right.indexOf('?'));
        for (String wrong : List.of(other, right.substring(0, right.length() - 1), "none", "none?token=x")) {
            for (String path : List.of("/api/v1/parcels/", "/fr/parcels/")) {
                assertThat(browser.get(path + wrong).statusCode()).as(wrong).isEqualTo(404);
            }
        }
        HttpResponse<String> page = browser.get("/ar/parcels/" + right);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(browser.get("/api/v1/parcels/" + right).statusCode()).isEqualTo(503);
    }

    @Test
    void aLinkThatRanOutShowsNothingAndAsksForAnother() throws IOException, InterruptedException {
        String old = parcel(Duration.ofHours(-1));
        HttpResponse<String> page = browser.get("/fr/parcels/" + old);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Ce lien ne marche plus", "/letter\"");
        assertThat(browser.json(browser.get("/api/v1/parcels/" + old))
                        .at("/code")
                        .asString())
                .isEqualTo("parcel.link-expired");
        String form = "to=READY&from=TO_PREPARE&token=" + old.substring(old.indexOf('=') + 1);
        String path = "/fr/parcels/" + old.substring(0, old.indexOf('?'));
        // From nowhere: a foreign page.
        assertThat(send("POST", path, "application/x-www-form-urlencoded", form, null)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void documentsOfAnOrderAreForWhoHasItsTokenAndNeedTheEngine() {
        String path = "/orders/R26-4F7K2M9Q/documents/" + UUID.randomUUID() + ".pdf?token=";
        String token = tokens.of("R26-4F7K2M9Q").token();

        for (String nothing : List.of("/fr" + path + "guessed", "/fr" + path, "/xx" + path + token)) {
            assertThat(browser.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        HttpResponse<String> away = browser.get("/fr" + path + token);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("<html").doesNotContain("Exception");
        assertThat(browser.get("/api/v1/orders/R26-4F7K2M9Q/documents?token=" + token)
                        .statusCode())
                .isEqualTo(503);
        assertThat(browser.get("/api/v1/orders/R26-4F7K2M9Q/documents?token=guessed")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDocumentsOwnTokenOpensItAloneAndForAWhile() {
        String document = UUID.randomUUID().toString();
        String secret = "fedcba9876543210fedcba9876543210";
        String right = new DocumentTokens(secret, Clock.systemUTC()).path(Language.FR, "R26-4F7K2M9Q", document);
        String old = new DocumentTokens(secret, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-11)))
                .path(Language.FR, "R26-4F7K2M9Q", document);

        assertThat(browser.get(right).statusCode()).isEqualTo(503);
        for (String nothing : List.of(
                old,
                right.replace(document, UUID.randomUUID().toString()),
                right.replace("R26-4F7K2M9Q", "R26-4F7K2M9R"),
                right.substring(0, right.length() - 2))) {
            assertThat(browser.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        String token = right.substring(right.indexOf('?'));
        assertThat(browser.get("/api/v1/orders/R26-4F7K2M9Q" + token).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/fr/orders/R26-4F7K2M9Q" + token).statusCode()).isEqualTo(404);
    }

    @Test
    void aStatementIsForTheMakerWhoseTokenItIsAndOfThatMonthAlone() {
        String maker = UUID.randomUUID().toString();
        String right = statements.path(Language.AR, maker, YearMonth.of(2026, 11), "csv");
        String other = right.replace(maker, UUID.randomUUID().toString());

        for (String nothing : List.of(
                other,
                right.replace("2026-11", "2026-10"),
                right.replace("2026-11", "2026-13"),
                right.replace("/ar/", "/xx/"),
                right.substring(0, right.indexOf('?')))) {
            assertThat(browser.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        assertThat(browser.get(right).statusCode()).isEqualTo(503);
        assertThat(browser.get(right.replace(".csv", ".pdf")).statusCode()).isEqualTo(503);
    }

    @Test
    void whereNoCardsAreTakenStripeIsNotHeard() throws IOException, InterruptedException {
        assertThat(send("POST", "/webhooks/stripe", "application/json", "{}", null)
                        .statusCode())
                .isEqualTo(404);
    }
}
