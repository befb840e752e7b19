package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where partners put their widgets together. */
@FixtureTest
class WidgetPagesTests {
    private static final String WITH_KEY = "/fr/widgets?key=" + FixtureReferences.KEY;

    @Autowired
    Browser browser;

    @Test
    void whoHasNoKeyYetSeesWhatThereIs() {
        HttpResponse<String> page = browser.get("/fr/widgets");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Votre clé", "Une exposition").doesNotContain("integrity=", "role=\"alert\"");
    }

    @Test
    void theSnippetLoadsTheScriptByItsHashAndHasALinkThatIsThereWithoutScript() {
        String page = browser.get(WITH_KEY + "&region=MA-07&limit=6&tongue=ar").body();
        String script = browser.get("/widgets/v1/riwaq.js").body();
        assertThat(page)
                .contains("Pour les pages de Riad.")
                .contains("integrity=&quot;sha384-" + Hashes.base384(script) + "&quot;")
                .contains("/widgets/v1/riwaq-" + Hashes.hex384(script).substring(0, 12) + ".js")
                .contains(
                        "&lt;riwaq-products key=&quot;" + FixtureReferences.KEY
                                + "&quot; region=&quot;MA-07&quot; limit=&quot;6&quot; layout=&quot;grid&quot; lang=&quot;ar&quot;&gt;")
                .contains("/ar/search?region=MA-07&amp;amp;via=" + FixtureReferences.KEY);
        assertThat(browser.get("/widgets/v1/riwaq-000000000000.js").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongKeyAndAMissingNameAreSaidAtTheirFieldsAndNothingTypedIsLost() {
        String wrong =
                browser.get("/fr/widgets?key=pk_guide000000000000000&limit=8").body();
        assertThat(wrong)
                .contains("Guide n’est pas, ou plus, admis comme partenaire.", "aria-describedby=\"w-key-wrong\"")
                .contains("value=\"pk_guide000000000000000\"", "value=\"8\" selected")
                .doesNotContain("integrity=");
        assertThat(browser.get(WITH_KEY + "&kind=maker").body())
                .contains("Dites laquelle", "aria-describedby=\"w-handle-wrong\"");
        assertThat(browser.get(WITH_KEY + "&kind=maker&handle=atelier-1").body())
                .contains("&lt;riwaq-maker", "/fr/makers/atelier-1?via=");
        assertThat(browser.get(WITH_KEY + "&kind=maker&handle=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("\"><script>")
                .contains("Dites laquelle");
    }

    @ParameterizedTest
    @CsvSource({"kind=rug", "layout=circle", "limit=5000", "region=MA-99", "tongue=de"})
    void whatIsNoChoiceIsRefused(String mistake) {
        assertThat(browser.get(WITH_KEY + "&" + mistake).statusCode()).isEqualTo(400);
    }

    @Test
    void aClickIsKeptInACookieOfOursAndTheAddressStaysClean() {
        String href = browser.json(browser.get("/api/v1/widgets/products?key=" + FixtureReferences.KEY))
                .at("/items/0/href")
                .asString();
        HttpResponse<String> click = browser.get(href);
        assertThat(click.statusCode()).isEqualTo(303);
        assertThat(click.headers().firstValue("Location").orElse("")).isEqualTo(href.substring(0, href.indexOf('?')));
        assertThat(click.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("riwaq_via=")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000");
        HttpResponse<String> forged = browser.get("/fr/search?q=a&via=" + FixtureReferences.KEY + "&region=MA-07");
        assertThat(forged.headers().firstValue("Location")).hasValue("/fr/search?q=a&region=MA-07");
        assertThat(forged.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> plain =
                browser.get("/fr/?via=" + FixtureReferences.KEY, "Referer", "https://riad.example/boutique");
        assertThat(plain.headers().firstValue("Set-Cookie").orElse("")).startsWith("riwaq_via=");
        assertThat(browser.get("/fr/?via=" + FixtureReferences.KEY, "Referer", "https://elsewhere.example/")
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }
}
