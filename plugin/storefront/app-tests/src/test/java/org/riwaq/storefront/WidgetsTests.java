package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What partners' pages may ask, and who may read the answer. */
@FixtureTest
class WidgetsTests {
    private static final String PRODUCTS = "/api/v1/widgets/products?key=" + FixtureReferences.KEY;
    private static final String RIAD = "https://riad.example";

    @Autowired
    Browser browser;

    @Test
    void aPartnersPageReadsPiecesOfItsRegionInItsLanguageAndNoOtherPageDoes() {
        HttpResponse<String> answer = browser.get(PRODUCTS, "Origin", RIAD, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(allowed(answer)).containsExactly(RIAD);
        assertThat(answer.headers().firstValue("Vary").orElse("")).containsIgnoringCase("origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=60");
        JsonNode widget = browser.json(answer);
        assertThat(widget.at("/lang").asString()).isEqualTo("fr-MA");
        assertThat(widget.at("/title").asString()).startsWith("Artisanat : Dakhla");
        assertThat(widget.at("/items").size()).isBetween(1, 4);
        assertThat(widget.at("/items/0/href").asString()).matches("/fr/products/[a-z0-9-]+\\?via=[0-9a-f-]{36}\\..*");
        assertThat(widget.at("/words/more").asString()).isEqualTo("Tout voir");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = browser.get(PRODUCTS, "Origin", RIAD)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = browser.get(PRODUCTS, "Origin", RIAD, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(allowed(again)).containsExactly(RIAD);
    }

    @Test
    void itIsReadInAnotherLanguageAndOfAnotherPlace() {
        JsonNode arabic = browser.json(browser.get(PRODUCTS + "&lang=ar&region=MA-07&limit=2", "Origin", RIAD));
        assertThat(arabic.at("/direction").asString()).isEqualTo("rtl");
        assertThat(arabic.at("/items").size()).isEqualTo(2);
        assertThat(arabic.at("/items/0/href").asString()).startsWith("/ar/products/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example, pk_riad0000000000000000, partner.origin",
        "http://riad.example, pk_riad0000000000000000, partner.origin",
        "https://riad.example:8443, pk_riad0000000000000000, partner.origin",
        "null, pk_riad0000000000000000, partner.origin",
        "https://guide.example, pk_guide000000000000000, partner.revoked",
        "https://riad.example, pk_nobody00000000000000, partner.key.unknown",
        "https://riad.example, <script>, partner.key.unknown"
    })
    void whoIsRefusedIsToldWhyAndNoPageReadsIt(String origin, String key, String code) {
        HttpResponse<String> answer = browser.get(
                "/api/v1/widgets/products?key=" + key.replace("<", "%3C").replace(">", "%3E"), "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.json(answer).at("/code").asString()).isEqualTo(code);
        assertThat(browser.json(answer).at("/detail").asString()).isNotBlank();
        assertThat(allowed(answer)).isEmpty();
    }

    @Test
    void aPageThatHidesWhereItIsIsRefusedAndOursIsNot() {
        assertThat(browser.get(PRODUCTS, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(PRODUCTS, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLimitsAreToldInTheStandardHeaders() {
        HttpResponse<String> answer = browser.get(PRODUCTS, "Origin", RIAD);
        assertThat(answer.headers().firstValue("RateLimit-Policy").orElse("")).isEqualTo("\"address\";q=300;w=60");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).matches("\"address\";r=[0-9]+;t=60");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("RateLimit");
    }

    @Test
    void aMistakenQuestionIsAnsweredToThePageThatAsked() {
        HttpResponse<String> answer = browser.get(PRODUCTS + "&region=MA-99", "Origin", RIAD);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(allowed(answer)).containsExactly(RIAD);
        assertThat(browser.json(answer).at("/field").asString()).isEqualTo("region");
    }

    @Test
    void anExhibitionHasItsFloorAndACircuitItsWay() {
        JsonNode floor = browser.json(
                browser.get("/api/v1/widgets/exhibitions/entre-desert-et-mer?key=" + FixtureReferences.KEY));
        assertThat(floor.at("/drawing/shapes").toString()).contains("\"kind\":\"stand\"");
        JsonNode circuit = browser.json(browser.get("/api/v1/widgets/circuits/cuir?key=" + FixtureReferences.KEY));
        assertThat(circuit.at("/items").size()).isGreaterThan(1);
    }

    private static List<String> allowed(HttpResponse<String> answer) {
        return answer.headers().allValues("Access-Control-Allow-Origin");
    }
}
