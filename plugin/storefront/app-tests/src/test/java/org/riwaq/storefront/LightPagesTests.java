package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FixtureTest
class LightPagesTests {
    /** All told, uncompressed, in bytes. */
    private static final int BUDGET = 30 * 1024;

    private static final Pattern FETCHED = Pattern.compile(
            "<(?:link rel=\"(?:stylesheet|icon|preload)\"[^>]*href|img[^>]*src|script[^>]*src)=\"([^\"]+)\"");
    private static final String STAND = "/light/stands/" + FixtureShowings.stand(1);

    @Autowired
    Browser browser;

    private int weight(String path) {
        HttpResponse<String> page = browser.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        int weight = bytes(page.body());
        Matcher fetched = FETCHED.matcher(page.body());
        while (fetched.find()) {
            HttpResponse<String> part = browser.get(fetched.group(1));
            assertThat(part.statusCode()).as(fetched.group(1)).isEqualTo(200);
            assertThat(path.contains("/light/") && part.body().matches("(?s).*(@import|url\\().*"))
                    .as("fetches more: " + fetched.group(1))
                    .isFalse();
            weight += bytes(part.body());
        }
        return weight;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en", "es"})
    void aLightPageWeighsLessThanThirtyKilobytesAllTold(String language) {
        for (String path : new String[] {
            "/light/exhibitions/entre-desert-et-mer",
            STAND,
            STAND + "/" + FixtureShowings.exhibitCode(1, 0),
            "/light/stands/" + FixtureShowings.stand(12)
        }) {
            String page = browser.get("/" + language + path).body();
            assertThat(page).doesNotContain("<img", "<script", "??", "·</", "@font-face");
            assertThat(weight("/" + language + path)).as(path).isLessThan(BUDGET);
        }
    }

    /** The longest names that the admin takes, in a script of two bytes a letter, and more stands than there are. */
    @ParameterizedTest
    @CsvSource({"fr, 2, 400", "ar, 1, 400"})
    void theBudgetHoldsForLongNamesAndFourHundredStands(String language, int page, int stands) {
        market.crowd(stands);
        try {
            int weight = weight("/" + language + "/light/exhibitions/entre-desert-et-mer?page=" + page);
            assertThat(weight).as("weighs").isLessThan(BUDGET).isGreaterThan(10_000);
            assertThat(weight("/" + language + "/light/stands/" + FixtureShowings.stand(14)))
                    .isLessThan(BUDGET)
                    .isGreaterThan(10_000);
            assertThat(weight("/" + language + "/light/stands/" + FixtureShowings.stand(14) + "/"
                            + FixtureShowings.exhibitCode(14, 0)))
                    .isLessThan(BUDGET);
        } finally {
            market.crowd(0);
        }
    }

    @Autowired
    FixtureShowings market;

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999999999"})
    void aPageThatThereIsNotIsRefusedByItsName(String page) {
        HttpResponse<String> refused = browser.get("/fr/light/exhibitions/entre-desert-et-mer?page=" + page);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("page", "1..1");
    }

    @Test
    void aUsualPageWouldBreakTheBudget() {
        assertThat(weight("/fr/stands/" + FixtureShowings.stand(1))).isGreaterThan(BUDGET);
    }

    @Test
    void whoseBrowserSavesDataGetsTheLightPageUnlessTheyWantTheOther() {
        String usual = "/fr/stands/" + FixtureShowings.stand(2);
        HttpResponse<String> light = browser.get(usual, "Save-Data", "on");
        assertThat(light.statusCode()).isEqualTo(302);
        assertThat(light.headers().firstValue("Location")).hasValue("/fr/light/stands/" + FixtureShowings.stand(2));
        assertThat(light.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Save-Data");
        assertThat(browser.get("/ar/exhibitions/entre-desert-et-mer", "Save-Data", "on")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/ar/light/exhibitions/entre-desert-et-mer");

        HttpResponse<String> full = browser.get(usual + "?full=1", "Save-Data", "on");
        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(browser.get(usual).headers().allValues("Vary").toString()).containsIgnoringCase("Save-Data");
        assertThat(browser.get(usual).body()).contains("/fr/light/stands/");
    }

    @Test
    void aLabelLeadsDataSaversToTheLightPageOfItsPieceOrStand() {
        String piece = FixtureShowings.exhibitCode(3, 1);
        assertThat(location("/x/" + piece)).isEqualTo("/ar/light/stands/" + FixtureShowings.stand(3) + "/" + piece);
        assertThat(location("/x/" + FixtureShowings.standCode(3)))
                .isEqualTo("/ar/light/stands/" + FixtureShowings.stand(3));
        assertThat(browser.get(location("/x/" + piece)).statusCode()).isEqualTo(200);
    }

    private String location(String path) {
        return browser.get(path, "Accept-Language", "ar", "Save-Data", "on")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void aPieceIsSeenInWordsAndPutIntoTheCartAndItsPictureComesOnRequest() {
        String page = browser.get("/fr" + STAND + "/" + FixtureShowings.exhibitCode(1, 0))
                .body();
        assertThat(page)
                .contains("Fait &lt;à la main&gt; au village.", "Voir la photo", "1 sur 3")
                .contains("rel=\"next\"");
        assertThat(IntStream.rangeClosed(1, 11)
                        .mapToObj(stand -> browser.get("/fr/light/stands/" + FixtureShowings.stand(stand) + "/"
                                        + FixtureShowings.exhibitCode(stand, 0))
                                .body()))
                .as("some of them can be had")
                .anyMatch(piece -> piece.contains("action=\"/fr/cart/items\"") && piece.contains("name=\"key\""));
        assertThat(browser.get("/fr" + STAND + "/" + FixtureShowings.exhibitCode(1, 2))
                        .body())
                .contains("Exposée seulement")
                .doesNotContain("action=\"/fr/cart/items\"");
        assertThat(browser.get("/fr" + STAND + "/E999999").statusCode()).isEqualTo(404);
        assertThat(browser.get("/fr" + STAND + "?page=x").statusCode()).isEqualTo(400);
        assertThat(browser.get("/fr" + STAND + "?page=99999").statusCode()).isEqualTo(400);
    }
}
