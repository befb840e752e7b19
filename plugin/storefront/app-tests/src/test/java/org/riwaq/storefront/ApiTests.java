package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FixtureTest
class ApiTests {
    private static final String PICTURE = FixtureMarket.picture(1);

    @Autowired
    Browser browser;

    @Autowired
    FixtureMarket market;

    @AfterEach
    void back() {
        market.away(false);
    }

    @Test
    void productsAreListedWithLabelsInTheLanguageAsked() {
        JsonNode list = browser.json(browser.get("/api/v1/products?region=MA-12&lang=ar&sort=price&limit=2"));

        assertThat(list.at("/total").asLong()).isEqualTo(11);
        assertThat(list.at("/items").size()).isEqualTo(2);
        assertThat(list.at("/items/0/origin/label").asString()).isEqualTo("الداخلة وادي الذهب");
        assertThat(list.at("/items/0/price/currency").asString()).isEqualTo("MAD");
        assertThat(list.at("/items/0/price/amount").asLong())
                .isLessThan(list.at("/items/1/price/amount").asLong());
        assertThat(list.at("/next").asString()).isNotEmpty();
    }

    @Test
    void facetsAreCountedAsAskedAndLabelled() {
        JsonNode list = browser.json(
                browser.get(
                        "/api/v1/products?lang=ar&region=MA-12&facets=province&facets=availability&facets=evidence&facets=price&facets=craft"));

        assertThat(list.at("/facets").propertyNames())
                .containsExactlyInAnyOrder("province", "family", "craft", "availability", "evidence");
        assertThat(list.at("/facets/province/0/label").asString()).isEqualTo("وادي الذهب");
        assertThat(list.at("/facets/province/0/count").asLong()).isEqualTo(11);
        assertThat(list.at("/facets/availability").toString()).contains("تصنع حسب الطلب");
        assertThat(list.at("/prices/min/amount").asLong()).isPositive();
        assertThat(browser.json(browser.get("/api/v1/products?facets=none")).at("/facets"))
                .isEmpty();
    }

    @Test
    void whatIsTypedSoFarSuggestsWhatMayBeMeant() {
        JsonNode list = browser.json(browser.get("/api/v1/suggestions?q=Dakh&lang=ar"));
        assertThat(list.at("/items/0/value").asString()).isEqualTo("MA-12");
        assertThat(list.at("/items/0/label").asString()).isEqualTo("الداخلة وادي الذهب");
        assertThat(list.at("/items/0/hint").asString()).isEqualTo("جهة");
        assertThat(list.at("/items/0/path").asString()).isEqualTo("/ar/regions/MA-12");
        assertThat(browser.json(browser.get("/api/v1/suggestions?q="))
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void oneCallFindsProductsAndMakersEachApart() {
        JsonNode both = browser.json(browser.get("/api/v1/search?q=coop&limit=5&makers=2&lang=fr"));
        JsonNode products = browser.json(browser.get("/api/v1/products?q=coop&limit=5&lang=fr"));
        JsonNode makers = browser.json(browser.get("/api/v1/makers?q=coop&limit=2&lang=fr"));
        assertThat(both.at("/products")).isEqualTo(products);
        assertThat(both.at("/makers")).isEqualTo(makers);
        assertThat(makers.at("/items").size()).isPositive();
        JsonNode none = browser.json(browser.get("/api/v1/search?limit=5"));
        assertThat(none.at("/products/items").size()).isEqualTo(5);
        assertThat(none.at("/makers/total").asInt()).isZero();
    }

    @Test
    void whatIsNearCarriesItsDistance() {
        JsonNode near = browser.json(browser.get("/api/v1/products?near=22.7,-14.5&within=100&sort=distance"));
        assertThat(near.at("/total").asLong()).isEqualTo(11);
        assertThat(near.at("/items/0/distance").asLong()).isLessThan(100_000);
        assertThat(browser.json(browser.get("/api/v1/products"))
                        .at("/items/0/distance")
                        .isNull())
                .isTrue();
    }

    @Test
    void theCursorLeadsThroughTheWholeList() {
        int seen = 0;
        String next = "";
        do {
            JsonNode list = browser.json(
                    browser.get("/api/v1/products?region=MA-12&limit=4" + (next.isEmpty() ? "" : "&cursor=" + next)));
            seen += list.at("/items").size();
            next = list.at("/next").isNull() ? "" : list.at("/next").asString();
        } while (!next.isEmpty());

        assertThat(seen).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/products?size=big, parameter.unknown, size",
        "/api/v1/products?colour=red, value.unknown, colour",
        "/api/v1/products?material=red, value.unknown, material",
        "/api/v1/products?province=MA-12, value.unknown, province",
        "/api/v1/products?sort=distance, parameter.missing, near",
        "/api/v1/products?within=10, parameter.missing, near",
        "/api/v1/products?near=dakhla, value.malformed, near",
        "/api/v1/products?region=MA-99, value.unknown, region",
        "/api/v1/products?craft=none, value.unknown, craft",
        "/api/v1/products?lang=de, value.unknown, lang",
        "/api/v1/products?minPrice=abc, value.malformed, minPrice",
        "/api/v1/products?limit=101, value.out-of-range, limit",
        "/api/v1/products?cursor=broken, value.malformed, cursor",
        "/api/v1/products?sort=cheapest, value.unknown, sort",
        "/api/v1/products/poterie-ma-07?page=1, parameter.unknown, page",
        "/api/v1/search?makers=25, value.out-of-range, makers",
        "/api/v1/search?makers=many, value.malformed, makers",
        "/api/v1/search?region=MA-99&q=tapis, value.unknown, region",
        "/api/v1/makers?kind=SHOP, value.unknown, kind",
        "/api/v1/makers?region=MA-99, value.unknown, region",
        "/api/v1/regions?q=x, parameter.unknown, q",
        "/api/v1/crafts?limit=3, parameter.unknown, limit",
    })
    void aBadQuestionIsRefusedWithFieldAndRule(String path, String code, String field) {
        HttpResponse<String> answer = browser.get(path, "Accept-Language", "es");
        JsonNode problem = browser.json(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/field").asString()).isEqualTo(field);
        assertThat(problem.at("/rule").asString()).isNotEmpty();
        assertThat(problem.at("/title").asString()).isEqualTo("Esta pregunta no tiene respuesta");
    }

    @Test
    void aFormerHandleLeadsToTodays() {
        HttpResponse<String> answer = browser.get("/api/v1/products/ancien-poterie-ma-07?lang=ar");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/products/poterie-ma-07?lang=ar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/products/unknown",
                "/api/v1/products/7",
                "/api/v1/products/UPPER%20",
                "/api/v1/makers/unknown",
                "/api/v1/nothing",
                "/api/v2/products",
                "/api/v1",
                "/api/"
            })
    void malformedAndUnknownAreNotFoundAlike(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(browser.json(answer).at("/code").asString()).isEqualTo("not-found");
    }

    @Test
    void onlyReadingIsPossible() {
        HttpResponse<String> answer = browser.send("POST", "/api/v1/products");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(browser.json(answer).at("/code").asString()).isEqualTo("method.not-allowed");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag =
                browser.get("/api/v1/products").headers().firstValue("ETag").orElseThrow();

        assertThat(browser.get("/api/v1/products", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whileTheCatalogueIsAwayProgramsAreToldWhenToComeBack() {
        market.away(true);
        HttpResponse<String> answer = browser.get("/api/v1/products?lang=en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(browser.json(answer).at("/code").asString()).isEqualTo("market.unavailable");
        assertThat(browser.get("/media/" + PICTURE + "/160").statusCode())
                .as("pictures need no catalogue")
                .isEqualTo(200);
    }

    @Test
    void aStorefrontShowsItsOwnRegionsAndLanguages() {
        JsonNode regions = browser.json(browser.getOfDakhla("/api/v1/regions"));
        assertThat(regions.at("/total").asLong()).isEqualTo(1);
        assertThat(regions.at("/items/0/id").asString()).isEqualTo("MA-12");
        assertThat(regions.at("/items/0/label").asString()).isEqualTo("الداخلة وادي الذهب");

        assertThat(browser.getOfDakhla("/api/v1/products?lang=en").statusCode()).isEqualTo(400);
        assertThat(browser.getOfDakhla("/api/v1/products/poterie-ma-07").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPictureIsServedInAllowedWidthsOnlyAndKeptForever() {
        HttpResponse<String> picture = browser.get("/media/" + PICTURE + "/320");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "public");
        assertThat(browser.get("/media/" + PICTURE + "/321").statusCode()).isEqualTo(404);
        assertThat(browser.get("/media/" + "f".repeat(64) + "/320").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/media/..%2F..%2Fetc/320").statusCode()).isIn(400, 404);
    }

    @Test
    void anyPageMayAskTheApi() {
        assertThat(browser.get("/api/v1/regions", "Origin", "https://example.org")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
    }

    @Test
    void whatVisitorsCarryWithThemIsAFileWithItsType() {
        String[][] files = {
            {"/api/v1/exhibitions/entre-desert-et-mer/calendar.ics", "text/calendar;charset=utf-8", "BEGIN:VEVENT"},
            {"/api/v1/programme/" + FixtureShowings.WORKSHOP + "/calendar.ics", "text/calendar;charset=utf-8", "خياطة"},
            {"/api/v1/circuits/cuir/calendar.ics?date=2026-12-01", "text/calendar;charset=utf-8", "VALUE=DATE:20261201"
            },
            {"/api/v1/circuits/cuir/route.gpx?date=2026-12-01", "application/gpx+xml", "<rtept"}
        };
        for (String[] file : files) {
            HttpResponse<String> answer = browser.get(file[0] + (file[0].contains("?") ? "&" : "?") + "lang=ar");
            assertThat(answer.statusCode()).as(file[0]).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualToIgnoringCase(file[1]);
            assertThat(answer.headers().firstValue("ETag")).isPresent();
            assertThat(answer.body()).as(file[0]).contains(file[2], browser.host() + "/ar/");
        }
        assertThat(browser.get("/api/v1/exhibitions/ancien-printemps/calendar.ics")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/api/v1/exhibitions/printemps/calendar.ics");
        assertThat(browser.get("/api/v1/circuits/cuir/route.gpx?date=2026-02-30")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/api/v1/programme/none/calendar.ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void exhibitionsAreListedByStateAndInPages() {
        JsonNode all = browser.json(browser.get("/api/v1/exhibitions?limit=2&lang=fr"));

        assertThat(all.at("/total").asInt()).isEqualTo(3);
        assertThat(all.at("/items/0/state").asString()).isEqualTo("NOW");
        assertThat(all.at("/items/1/state").asString()).isEqualTo("SOON");
        JsonNode rest = browser.json(browser.get(
                "/api/v1/exhibitions?limit=2&lang=fr&cursor=" + all.at("/next").asString()));
        assertThat(rest.at("/items/0/state").asString()).isEqualTo("PAST");
        assertThat(rest.at("/next").isNull()).isTrue();
        assertThat(browser.json(browser.get("/api/v1/exhibitions?state=PAST&until=2000-01-01"))
                        .at("/total")
                        .asInt())
                .isZero();
        for (String bad : new String[] {"cursor=nobodys", "from=2026-02-30", "state=OPEN", "limit=101"}) {
            assertThat(browser.get("/api/v1/exhibitions?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatAHallShowsHasAnETagAndComesFromOneRegion() {
        String path = "/api/v1/exhibitions/entre-desert-et-mer/plan";
        HttpResponse<String> plan = browser.get(path);

        assertThat(browser.json(plan).at("/places").size()).isEqualTo(FixtureShowings.STANDS - 1);
        String tag = plan.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(browser.get("/api/v1/exhibitions/ancien-printemps/plan")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/api/v1/exhibitions/printemps/plan");
        JsonNode stand = browser.json(browser.get("/api/v1/stands/" + FixtureShowings.stand(1) + "?lang=ar"));
        assertThat(stand.at("/exhibits").size()).isEqualTo(3);
        assertThat(stand.at("/exhibits/0/product/title").asString()).isNotEmpty();
        assertThat(browser.get("/api/v1/stands/none").statusCode()).isEqualTo(404);
    }

    @Test
    void piecesOnExhibitionAreCountedAndFound() {
        JsonNode list = browser.json(browser.get("/api/v1/products?lang=fr&exhibited=NOW&facets=exhibited"));

        assertThat(list.at("/total").asLong()).isEqualTo(11);
        assertThat(list.at("/facets/exhibited/0/count").asLong()).isEqualTo(11);
        assertThat(browser.get("/api/v1/products?exhibited=SOON").statusCode()).isEqualTo(400);
    }
}
