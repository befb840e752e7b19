package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.storefront.api.CountedScans;
import org.riwaq.storefront.api.Scans;
import org.riwaq.storefront.search.Heard;
import org.riwaq.storefront.search.Loosening;
import org.riwaq.storefront.search.Relaxed;
import org.riwaq.storefront.search.Understood;
import org.springframework.beans.factory.annotation.Autowired;

@FixtureTest
class PagesTests {
    private static final String ITEMS = "/fr/cart/items";
    private static final String FORM = "key=5a1e0c9b-77a0-4c38-8d2e-9a6b5c4d3e2f"
            + "&product=f4b0f1a2-5c6d-4e7f-8a9b-0c1d2e3f4a5b&quantity=2&shown=12000";

    @Autowired
    Browser browser;

    @Autowired
    FixtureMarket market;

    @Autowired
    Scans scans;

    @AfterEach
    void back() {
        market.away(false);
        market.hears(Heard.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"'ar-MA,ar;q=0.9,fr;q=0.5', /ar/", "de, /fr/", "es, /es/"})
    void theRootLeadsToTheLanguageOfTheBrowser(String header, String expected) {
        HttpResponse<String> answer = browser.get("/", "Accept-Language", header);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(expected);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({"fr, fr-MA, ltr", "ar, ar-MA, rtl", "en, en, ltr", "es, es, ltr"})
    void everyPageHasItsLanguageAndDirection(String language, String tag, String direction) {
        for (String path : new String[] {
            "/",
            "/search",
            "/products/poterie-ma-07",
            "/makers",
            "/makers/atelier-1",
            "/regions/MA-12",
            "/regions/MA-12/MA-OUD",
            "/exhibitions",
            "/exhibitions/entre-desert-et-mer",
            "/exhibitions/printemps",
            "/programme",
            "/halls/" + FixtureShowings.HALL_HANDLE,
            "/search?q=cuir",
            "/programme/" + FixtureShowings.WORKSHOP,
            "/stands/" + FixtureShowings.stand(1),
            "/stands/" + FixtureShowings.stand(12),
            "/circuits",
            "/circuits/cuir",
            "/nowhere"
        }) {
            HttpResponse<String> page = browser.get("/" + language + path);

            assertThat(page.statusCode()).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
            assertThat(page.body())
                    .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">")
                    .doesNotContain("??", "[home.", "[search.", "·</");
            assertThat(page.headers().firstValue("Content-Language")).hasValue(tag);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Vouliez-vous dire, sans tenir compte de, Métier, Jusqu’à 2000 DH",
        "ar, هل تقصد, دون اعتبار, الحرفة, 2000 درهم",
        "en, Did you mean, leaving aside, Craft, MAD",
        "es, Quizá quería decir, sin tener en cuenta, Oficio, 2000 DH"
    })
    void whatWasUnderstoodIsShownAndCanBeTakenBack(
            String language, String better, String relaxed, String craft, String price) {
        market.hears(new Heard(
                List.of(
                        new Understood(
                                Understood.Kind.CRAFT,
                                List.of("poterie"),
                                null,
                                null,
                                "potrie",
                                "<b> moins de 2000 dh"),
                        new Understood(
                                Understood.Kind.PRICE, List.of(), null, 200_000L, "moins de 2000 dh", "potrie <b>")),
                List.of(new Relaxed(Loosening.PRICE, "moins de 2000 dh"), new Relaxed(Loosening.WORDS, "<b>")),
                "poterie <b> moins de 2000 dh"));
        String page = browser.get("/" + language + "/search?region=MA-12&q=potrie+%3Cb%3E+moins+de+2000+dh")
                .body();

        assertThat(page)
                .contains(better, relaxed, craft, price)
                .contains("/search?q=%3Cb%3E%20moins%20de%202000%20dh&amp;region=MA-12", "&lt;b&gt;")
                .doesNotContain("[heard.", "<b>");
    }

    @Test
    void theFirstPageNamesEveryRegionWithItsPieces() {
        String page = browser.get("/ar/").body();

        assertThat(page).contains("href=\"/ar/regions/MA-12\"", "الداخلة وادي الذهب", "11 قطعة", "lang=\"zgh\"");
    }

    @Test
    void piecesAreFoundByRegionAndTheFilterCanBeTakenOff() {
        String page = browser.get("/fr/search?region=MA-12").body();

        assertThat(page).contains("11 pièces", "class=\"chip\" rel=\"nofollow\" href=\"/fr/search\"");
        assertThat(page).contains("/fr/search?region=MA-12&amp;region=MA-03");
        assertThat(page).doesNotContain("/fr/products/zellige-ma-03");
    }

    @Test
    void aFacetThatIsNotCountedYetIsOpenedByALink() {
        String closed = browser.get("/fr/search?region=MA-12").body();
        assertThat(closed).contains("href=\"/fr/search?region=MA-12&amp;open=material#facet-material\"");

        String open = browser.get("/fr/search?region=MA-12&open=material").body();
        assertThat(open).contains("Laine", "href=\"/fr/search?region=MA-12&amp;open=material&amp;material=laine");
        assertThat(open).contains("<link rel=\"canonical\" href=\"" + browser.host() + "/fr/search?region=MA-12\">");
    }

    @Test
    void aRegionOpensItsProvincesAndTheMapSwitchesIt() {
        String page = browser.get("/ar/search?region=MA-12").body();
        assertThat(page).contains("region=MA-12&amp;province=MA-OUD", "class=\"map\"", "aria-current=\"true\"");
        assertThat(browser.get("/fr/regions/MA-12/MA-OUD").body())
                .contains("Oued Ed-Dahab", "/fr/search?region=MA-12&amp;province=MA-OUD&amp;craft=");
    }

    @Test
    void whatIsNearSaysHowFarItIs() {
        String page = browser.get("/fr/search?near=23.7,-15.9&within=250&sort=distance")
                .body();
        assertThat(page).contains("À 250 km de Dakhla", "class=\"piece__far\"");
    }

    @Test
    void theLanguageSwitchKeepsThePageAndItsQuestion() {
        String page =
                browser.get("/fr/search?region=MA-12&sort=price&utm_source=x").body();

        assertThat(page)
                .contains("href=\"/ar/search?region=MA-12&amp;sort=price\"")
                .doesNotContain("utm_source");
        assertThat(page)
                .contains("<link rel=\"alternate\" hreflang=\"ar-MA\" href=\"" + browser.host()
                        + "/ar/search?region=MA-12&amp;sort=price\">");
    }

    @Test
    void aPageOfResultsLeadsToTheNextAndBackToTheFirst() {
        String first = browser.get("/fr/search").body();
        assertThat(first).contains("rel=\"next nofollow\" href=\"/fr/search?cursor=c24\"");

        String second = browser.get("/fr/search?cursor=c24").body();
        assertThat(second).contains("rel=\"nofollow\" href=\"/fr/search\"", "noindex");
    }

    @Test
    void aTypedTextIsShownAsText() {
        String page =
                browser.get("/fr/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void richTextIsCleanedAndAnswersCarryAStrictPolicy() {
        HttpResponse<String> page = browser.get("/fr/products/poterie-ma-07");

        assertThat(page.body()).contains("<em>unique</em>").doesNotContain("<script>alert");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aProductTellsSearchEnginesWhatItIs() {
        String page = browser.get("/fr/products/poterie-ma-07").body();

        assertThat(page)
                .contains(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org/\",\"@type\":\"Product\"")
                .contains("\"priceCurrency\":\"MAD\",\"price\":\"120.00\"")
                .contains("<meta property=\"og:type\" content=\"product\">")
                .contains("<link rel=\"canonical\" href=\"" + browser.host() + "/fr/products/poterie-ma-07\">");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/products/ancien-poterie-ma-07, /fr/products/poterie-ma-07",
        "/ar/makers/ancien-atelier-1, /ar/makers/atelier-1",
        "/fr, /fr/",
    })
    void whatHasMovedLeadsThere(String before, String now) {
        HttpResponse<String> answer = browser.get(before);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/products/unknown",
                "/fr/products/UPPER%20case",
                "/fr/products/..%3B",
                "/fr/makers/unknown",
                "/fr/regions/MA-99",
                "/fr/regions/MA-03/MA-OUD",
                "/fr/regions/x%3Cy",
                "/de/",
                "/de/search",
                "/fr/nowhere",
                "/nowhere",
                "/fr/products/7"
            })
    void malformedAndUnknownAreNotFoundAlike(String path) {
        HttpResponse<String> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"fr-MA\"", "Il n’y a rien ici");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"region=MA-99", "craft=none", "sort=cheapest", "cursor=broken", "priceFrom=abc", "limit=1000"})
    void aQuestionThatMakesNoSenseIsRefusedOnAPage(String query) {
        HttpResponse<String> page = browser.get("/fr/search?" + query.replace("limit=1000", "priceFrom=5&priceTo=1"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Cette question ne peut pas recevoir de réponse");
    }

    @Test
    void whileTheCatalogueIsAwayPagesSayWhenToComeBackAndThenItDoes() {
        market.away(true);
        HttpResponse<String> away = browser.get("/ar/search");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(away.body()).contains("السوق مغلق للحظات");
        assertThat(browser.get("/").statusCode()).isEqualTo(503);
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        market.away(false);
        assertThat(browser.get("/ar/search").statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> page = browser.get("/fr/");
        String tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(browser.get("/fr/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void assetsHaveTheAddressOfTheirContentAndAreKept() {
        String page = browser.get("/fr/").body();
        String sheet = page.replaceAll("(?s).*href=\"(/assets/[^\"]*riwaq.css)\".*", "$1");
        HttpResponse<String> answer = browser.get(sheet);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(browser.get("/assets/base/x/..%2Fmessages%2Fmessages_fr.properties")
                        .statusCode())
                .isIn(400, 404);
        assertThat(browser.get("/assets/base/x/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void searchEnginesFindEveryPieceInEveryLanguage() {
        assertThat(browser.get("/robots.txt").body()).contains("Sitemap: " + browser.host() + "/sitemap.xml");
        assertThat(browser.get("/sitemap.xml").body()).contains("<loc>" + browser.host() + "/sitemap/MA-12.xml</loc>");
        assertThat(browser.get("/sitemap/MA-03.xml").body())
                .contains(
                        "<loc>" + browser.host() + "/ar/products/zellige-ma-03</loc>",
                        "/fr/makers/",
                        "/es/regions/MA-03");
        assertThat(browser.get("/sitemap/MA-99.xml").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"fr, Votre panier est vide", "ar, سلتكم فارغة", "en, Your cart is empty", "es, Su carrito está vacío"})
    void aCartIsForItsShopperAloneAndBeginsWithTheFirstPiece(String language, String empty) {
        HttpResponse<String> page = browser.get("/" + language + "/cart");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(empty, "<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("·</", "??");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(browser.get("/" + language + "/checkout").headers().firstValue("Location"))
                .hasValue("/" + language + "/cart");
    }

    @Test
    void aPieceIsBoughtByAFormWithItsPriceAndAKey() {
        String page = browser.get("/fr/products/poterie-ma-07").body();

        assertThat(page)
                .contains("action=\"/fr/cart/items\"", "name=\"shown\" value=\"12000\"")
                .containsPattern("name=\"key\" value=\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://evil.example", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "X-Nothing, 1"
    })
    void aFormOfAForeignPageChangesNothing(String header, String value) {
        HttpResponse<String> answer = browser.post(ITEMS, FORM, header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce formulaire ne vient pas de nos pages");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whileTheEngineIsAwayAFormIsKeptWithItsKey() {
        HttpResponse<String> answer = browser.post(ITEMS, FORM, "Origin", browser.host());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("action=\"/fr/cart/items\"", "value=\"5a1e0c9b-77a0-4c38-8d2e-9a6b5c4d3e2f\"", "Réessayer")
                .contains("name=\"quantity\" value=\"2\"", "href=\"/ar/cart\"");
    }

    @Test
    void anOrderIsForWhoHasItsToken() {
        assertThat(browser.get("/fr/orders/R26-4F7K2M9Q").statusCode()).isEqualTo(404);
        assertThat(browser.get("/fr/orders/R26-4F7K2M9Q?token=guessed").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/robots.txt").body()).contains("/*/checkout", "/*/orders/");
    }

    @Test
    void theShowcaseTellsWhatIsOnWhatComesAndWhatWas() {
        String page = browser.get("/fr/exhibitions").body();

        assertThat(page)
                .containsSubsequence("En ce moment", "Entre désert et mer &lt;2026&gt;", "Bientôt", "Printemps");
        assertThat(page).containsSubsequence("Expositions passées", "Années passées");
        assertThat(browser.get("/fr/").body()).contains("href=\"/fr/exhibitions\"");
    }

    @Test
    void theFloorLeadsFromStandToStandAndTheListSaysTheSame() {
        String page = browser.get("/fr/exhibitions/entre-desert-et-mer").body();

        String floor = page.substring(
                page.indexOf("<svg class=\"floor__plan\""), page.indexOf("</svg>", page.indexOf("floor__plan")));
        for (int number = 1; number < FixtureShowings.STANDS; number++) {
            String link = "href=\"/fr/stands/" + FixtureShowings.stand(number) + "\"";
            assertThat(floor).contains(link);
            assertThat(page.replace(floor, "")).contains(link);
        }
        assertThat(floor)
                .contains("aria-label=\"Stand 1, Le cuir &lt;vivant&gt;\"", "aria-label=\"Entrée\"")
                .doesNotContain(FixtureShowings.stand(12));
        assertThat(page)
                .contains(FixtureShowings.stand(12), "Pas encore attribué", "Le <em>désert</em> et la mer.")
                .contains("3 places libres", "Annulé", "Cuir et tente")
                .doesNotContain("<script>alert")
                .contains("\"@type\":\"ExhibitionEvent\"", "\"@type\":\"Place\"", "\\u003c2026>");
    }

    @Test
    void aStandIsVisitedInOrderAndItsPiecesCanBeBought() {
        String first = browser.get("/fr/stands/" + FixtureShowings.stand(1)).body();
        String last = browser.get("/fr/stands/" + FixtureShowings.stand(12)).body();

        assertThat(first)
                .contains(
                        "Le cuir &lt;vivant&gt;",
                        "Fait &lt;à la main&gt; au village.",
                        "1 sur 12",
                        "4 pièces dans la salle")
                .contains("rel=\"next\" href=\"/fr/stands/" + FixtureShowings.stand(2))
                .contains("action=\"/fr/cart/items\"", "Exposée seulement", "Atelier")
                .doesNotContain("rel=\"prev\"");
        assertThat(first.split("action=\"/fr/cart/items\"", -1)).hasSizeLessThanOrEqualTo(3);
        assertThat(last)
                .contains("rel=\"prev\" href=\"/fr/stands/" + FixtureShowings.stand(11), "Fin de la visite")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aLabelLeadsToItsPieceInTheLanguageOfWhoeverScansIt() {
        HttpResponse<String> stand =
                browser.get("/x/" + FixtureShowings.standCode(3).toLowerCase(), "Accept-Language", "ar");
        HttpResponse<String> piece = browser.get("/x/" + FixtureShowings.exhibitCode(3, 1), "Accept-Language", "es");

        assertThat(stand.statusCode()).isEqualTo(302);
        assertThat(stand.headers().firstValue("Location")).hasValue("/ar/stands/" + FixtureShowings.stand(3));
        assertThat(stand.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(piece.headers().firstValue("Location").orElseThrow()).startsWith("/es/products/");
        for (String nobodys : new String[] {"S999999", "X", "S00000U", "%2e%2e"}) {
            assertThat(browser.get("/x/" + nobodys).statusCode()).as(nobodys).isIn(400, 404);
        }
    }

    @Test
    void aScanIsCountedAndARobotsOrAPrefetchedOneIsNot() {
        String label = "/x/" + FixtureShowings.standCode(4).toLowerCase();
        String phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36";
        CountedScans.taken(scans);
        browser.get(label, "Accept-Language", "ar", "User-Agent", phone);
        browser.get(label, "Accept-Language", "fr", "User-Agent", phone);
        browser.get(label, "Accept-Language", "fr", "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        browser.get(label, "Accept-Language", "en", "User-Agent", phone, "Sec-Purpose", "prefetch");
        browser.get("/x/S999999", "Accept-Language", "fr", "User-Agent", phone);

        assertThat(CountedScans.taken(scans)).isEqualTo(Map.of(FixtureShowings.standCode(4), 2));
    }

    @Test
    void whatHasMovedIsFoundAndWhatIsNotThereIsNot() {
        assertThat(browser.get("/fr/exhibitions/ancien-printemps").headers().firstValue("Location"))
                .hasValue("/fr/exhibitions/printemps");
        assertThat(browser.get("/fr/circuits/ancien-cuir").headers().firstValue("Location"))
                .hasValue("/fr/circuits/cuir");
        for (String path : new String[] {"/fr/exhibitions/rien", "/fr/stands/rien", "/fr/circuits/rien"}) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
        market.away(true);
        for (String path : new String[] {"/fr/exhibitions", "/fr/stands/" + FixtureShowings.stand(1), "/x/S000001"}) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(503);
        }
    }

    @Test
    void aCircuitTellsItsStopsAndWhetherTheyAreOpenOnTheDayAskedFor() {
        String monday = browser.get("/fr/circuits/cuir?date=2026-03-09").body();
        String tuesday = browser.get("/fr/circuits/cuir?date=2026-07-14").body();

        assertThat(monday)
                .containsSubsequence("Un atelier du cuir", "Le phare", "La salle")
                .contains("09:00–12:00", "Toujours ouvert", "href=\"#stop-2\"", "\"@type\":\"TouristTrip\"")
                .doesNotContain("hors saison", "<script>alert");
        assertThat(tuesday).contains("Fermé ce jour-là", "hors saison");
        // The workshops of a stop take turns.
        String next = browser.get("/fr/circuits/cuir?date=2026-03-10").body();
        assertThat(monday.indexOf("Atelier 1") < monday.indexOf("Atelier 2"))
                .isNotEqualTo(next.indexOf("Atelier 1") < next.indexOf("Atelier 2"));
        assertThat(browser.get("/fr/circuits/cuir?date=2026-02-30").statusCode())
                .isEqualTo(400);
    }

    @Test
    void circuitsAreNarrowedByRegionSeasonAndLength() {
        assertThat(browser.get("/fr/circuits").body()).contains("2 circuits");
        assertThat(browser.get("/fr/circuits?region=&month=7&maxMinutes=").body())
                .contains("1 circuit", "Le chemin du bijou")
                .doesNotContain("Le chemin du cuir");
        assertThat(browser.get("/fr/circuits?maxMinutes=180").body()).doesNotContain("Le chemin du bijou");
        assertThat(browser.get("/fr/circuits?month=13").statusCode()).isEqualTo(400);
        assertThat(browser.get("/fr/circuits?region=MA-99").statusCode()).isEqualTo(400);
    }

    @Test
    void piecesOnExhibitionAreAFilterOfTheSearch() {
        String page = browser.get("/fr/search").body();

        assertThat(page).contains("Exposé en ce moment", "exhibited=NOW");
        assertThat(browser.get("/fr/search?exhibited=NOW").body()).contains("11 pièces");
        assertThat(browser.get("/fr/search?exhibited=LATER").statusCode()).isEqualTo(400);
    }

    @Test
    void searchEnginesAreToldOfHallsExhibitionsCircuitsAndTheProgramme() {
        assertThat(browser.get("/sitemap.xml").body()).contains("/sitemap/shows.xml");
        assertThat(browser.get("/sitemap/shows.xml").body())
                .contains(
                        "/ar/exhibitions/entre-desert-et-mer<",
                        "/fr/halls/" + FixtureShowings.HALL_HANDLE + "<",
                        "/es/circuits/cuir<",
                        "/en/programme/" + FixtureShowings.WORKSHOP + "<");
    }

    @Test
    void aTextThatNamesExhibitionsHallsOrCircuitsLeadsToThem() {
        assertThat(browser.get("/fr/search?q=cuir").body())
                .contains(
                        "href=\"/fr/exhibitions/",
                        "href=\"/fr/halls/" + FixtureShowings.HALL_HANDLE + "\"",
                        "href=\"/fr/circuits/cuir\"");
        assertThat(browser.get("/fr/search?q=poterie").body()).doesNotContain("named-shows");
    }

    @Test
    void aCircuitIsPrintedForADayThatCanBeRead() {
        String leaflet = "/ar/circuits/cuir/leaflet.pdf?date=";
        HttpResponse<String> printed = browser.get(leaflet + "2026-12-01");
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(printed.body()).startsWith("%PDF-");
        String refused = browser.get(leaflet + "2026-02-30")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(browser.get(refused).statusCode()).isEqualTo(400);
        assertThat(browser.get(refused).body()).contains("2026-02-30");
        assertThat(browser.get("/ar/circuits/none/leaflet.pdf").statusCode()).isEqualTo(404);
        assertThat(browser.get("/ar/circuits/ancien-cuir/leaflet.pdf").statusCode())
                .isEqualTo(200);
    }
}
