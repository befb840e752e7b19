package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTests {
    private static StripeDouble running;
    private static StripeClient stripe;

    @BeforeAll
    static void start() {
        running = Doubles.start();
        stripe = Doubles.client(running);
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    private static String get(String path) {
        return Doubles.raw(running, "GET", path, "").body();
    }

    private static Properties texts(String suffix) throws Exception {
        Properties texts = new Properties();
        try (InputStream file = StripeDouble.class.getResourceAsStream("page/messages" + suffix + ".properties")) {
            texts.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar", "_es"})
    void everyTextIsThereInEveryLanguage(String suffix) throws Exception {
        Set<String> english = texts("").stringPropertyNames();

        assertThat(texts(suffix).stringPropertyNames()).isEqualTo(english);
        assertThat(texts(suffix).getProperty("bank.question"))
                .isNotEqualTo(texts("").getProperty("bank.question"));
    }

    @Test
    void theStateIsSeenAndSteered() throws Exception {
        PaymentIntent paid = stripe.v1()
                .paymentIntents()
                .create(Doubles.by("pm_card_visa")
                        .putMetadata("note", "<b>bold</b>")
                        .build());
        assertThat(get("/?lang=en")).contains(paid.getId(), "125.00 MAD", "The shopper disputes it");
        assertThat(get("/objects/" + paid.getId())).contains("&lt;b&gt;bold").doesNotContain("<b>bold");

        var pressed = Doubles.raw(running, "POST", "/control/dispute?lang=fr", "id=" + paid.getLatestCharge());

        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(stripe.v1().charges().retrieve(paid.getLatestCharge()).getDisputed())
                .isTrue();
        var twice = Doubles.raw(running, "POST", "/control/dispute?lang=fr", "id=" + paid.getLatestCharge());
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("Impossible");
    }

    @Test
    void anotherSitePressesNoButton() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");

        var pressed = Doubles.raw(
                running,
                "POST",
                "/control/dispute",
                "id=" + paid.getLatestCharge(),
                "Origin",
                "https://elsewhere.example");

        assertThat(pressed.statusCode()).isEqualTo(404);
        assertThat(stripe.v1().charges().retrieve(paid.getLatestCharge()).getDisputed())
                .isFalse();
    }

    @Test
    void itSaysWhatItDoesNotImitate() {
        assertThat(get("/about?lang=es")).contains("Lo que no imita", "4000000000009995", "POST /v1/refunds");
        assertThat(get("/about?lang=ar")).contains("dir=\"rtl\"");
        assertThat(Doubles.raw(running, "GET", "/nothing", "").statusCode()).isEqualTo(404);
        assertThat(Doubles.raw(running, "GET", "/about", "", "Accept-Language", "ar-MA,fr;q=0.5")
                        .body())
                .contains("lang=\"ar\"");
        assertThat(Doubles.raw(running, "GET", "/about", "", "Accept-Language", ";;;")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theBanksPageNeedsTheRightSecretAndASecondClickChangesNothing() throws Exception {
        PaymentIntent waiting = Doubles.paid(stripe, "pm_card_authenticationRequired");
        String page = "/3ds/" + waiting.getId() + "?embedded=true&client_secret=";
        assertThat(Doubles.raw(running, "GET", page + "guessed", "").statusCode())
                .isEqualTo(404);
        assertThat(get(page + waiting.getClientSecret() + "&locale=fr")).contains("Confirmez-vous", "125,00 MAD");

        Doubles.raw(running, "POST", page + waiting.getClientSecret(), "answer=accept");
        Doubles.raw(running, "POST", page + waiting.getClientSecret(), "answer=refuse");

        assertThat(stripe.v1().paymentIntents().retrieve(waiting.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void noCardNumberIsKept() throws Exception {
        var made = Doubles.raw(
                running,
                "POST",
                "/v1/payment_methods",
                "type=card&card[number]=4242+4242+4242+4242&card[exp_month]=12&card[exp_year]=40&card[cvc]=123",
                "Authorization",
                "Bearer " + Doubles.KEYS.publishable());
        String id =
                org.riwaq.stripedouble.wire.Json.read(made.body()).path("id").asText();

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(running.stateOf(id).orElseThrow())
                .contains("\"last4\" : \"4242\"")
                .doesNotContain("42424242");
    }
}
