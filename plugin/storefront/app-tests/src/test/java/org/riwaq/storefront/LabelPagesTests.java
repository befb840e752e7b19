package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FixtureTest
class LabelPagesTests {
    private static final String SHEETS = "/sheets.pdf";

    @Autowired
    Browser browser;

    /** As the engine signs it, with the secret of the tests. */
    static String ticket(String exhibition, Instant until) throws Exception {
        String signed = "riwaq labels " + exhibition + " " + until.getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return until.getEpochSecond() + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    static String path(String below) throws Exception {
        return "/labels/" + FixtureShowings.EXHIBITION + below + "?ticket="
                + ticket(FixtureShowings.EXHIBITION, Instant.now().plusSeconds(600));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Première étiquette libre'",
        "ar, 'أول ملصق فارغ'",
        "en, 'First free label'",
        "es, 'Primera etiqueta libre'"
    })
    void whoHasATicketChoosesWhatIsPrinted(String language, String words) throws Exception {
        HttpResponse<String> page = browser.get("/" + language + path(""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(words, "63").doesNotContain("??", "·</");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void sheetsArePrintedForAStandAndForAll() throws Exception {
        HttpResponse<String> all = browser.get("/fr" + path(SHEETS) + "&size=12&start=5&first=fr&second=ar&price=1");
        HttpResponse<String> stand = browser.get(
                "/ar" + path(SHEETS) + "&size=24&stand=" + FixtureShowings.stand(3) + "&what=EXHIBITS&second=none");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(all.body()).startsWith("%PDF-");
        assertThat(stand.statusCode()).isEqualTo(200);
        assertThat(stand.body().length()).isLessThan(all.body().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&size=12&start=13", "&size=7", "&start=0", "&start=x", "&what=ELSE", "&stand=1", "&first=de"})
    void aWrongChoiceIsToldOnTheFormAndNothingIsLost(String choice) throws Exception {
        HttpResponse<String> page = browser.get("/fr" + path(SHEETS) + choice + "&price=1");
        assertThat(page.statusCode()).as(choice).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"", "name=\"ticket\"").doesNotContain("Exception");
        if (choice.contains("start=13")) {
            assertThat(page.body()).contains("value=\"13\"");
        }
    }

    @Test
    void aStandThatIsNoneOfItsOwnHasNothingToPrint() throws Exception {
        HttpResponse<String> page = browser.get("/fr" + path(SHEETS) + "&stand=99999999-0000-4000-8000-000000000001");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Rien à imprimer");
    }

    @Test
    void withoutATicketThereIsNothingAndAnOldOneSaysSo() throws Exception {
        String bare = "/fr/labels/" + FixtureShowings.EXHIBITION;
        String old =
                "?ticket=" + ticket(FixtureShowings.EXHIBITION, Instant.now().minusSeconds(1));
        for (String below : new String[] {"", SHEETS}) {
            assertThat(browser.get(bare + below).statusCode()).isEqualTo(404);
            assertThat(browser.get(bare + below + "?ticket=1.x").statusCode()).isEqualTo(404);
            HttpResponse<String> expired = browser.get(bare + below + old);
            assertThat(expired.statusCode()).isEqualTo(410);
            assertThat(expired.body()).contains("Ouvrez-le de nouveau dans l’administration");
        }
    }
}
