package org.riwaq.storefront.payment;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Which Stripe, and what opens it. Real Stripe and a double are never mixed: a live key goes to Stripe alone, and the script in
 * the shopper's browser comes from where the payment is made.
 *
 * @param apiBase {@code https://api.stripe.com}, or the address of a double
 * @param script Stripe.js: {@code https://js.stripe.com/v3/}, or the double's
 * @param secretKey {@code sk_test_…}, {@code sk_live_…}, or a restricted one
 * @param publishableKey of the same mode
 * @param webhookSecrets {@code whsec_…}; two while one is being replaced
 * @param connectTimeout to reach it
 * @param readTimeout to hear from it
 * @param tolerance how old a signature may be, and how far in the future
 */
public record StripeSettings(
        URI apiBase,
        URI script,
        String secretKey,
        String publishableKey,
        List<String> webhookSecrets,
        Duration connectTimeout,
        Duration readTimeout,
        Duration tolerance) {
    private static final String API = "api.stripe.com";
    private static final String SCRIPTS = "js.stripe.com";

    public StripeSettings {
        webhookSecrets = List.copyOf(webhookSecrets);
        require(secretKey.matches("(sk|rk)_(test|live)_\\S{8,}"), "secret-key begins with sk_test_, sk_live_ or rk_");
        require(publishableKey.matches("pk_(test|live)_\\S{8,}"), "publishable-key begins with pk_test_ or pk_live_");
        require(
                isLive(secretKey) == isLive(publishableKey),
                "secret-key and publishable-key are both test keys, or both live keys");
        require(
                !webhookSecrets.isEmpty() && webhookSecrets.stream().allMatch(one -> one.matches("whsec_\\S{8,}")),
                "webhook-secret begins with whsec_");
        require(apiBase.getHost() != null && script.getHost() != null, "api-base and script are whole addresses");
        boolean real = API.equals(apiBase.getHost());
        require(
                real == SCRIPTS.equals(script.getHost()),
                "api-base and script belong together: both are Stripe's own, or both a double's");
        if (real) {
            require(
                    "https".equals(apiBase.getScheme()) && "https".equals(script.getScheme()),
                    "Stripe's own addresses begin with https");
        } else {
            require(!isLive(secretKey), "a live key goes to " + API + " alone; a double takes test keys");
            require(origin(apiBase).equals(origin(script)), "a double's api-base and script have one origin");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException("riwaq.payment.stripe: " + rule);
    }

    private static boolean isLive(String key) {
        return key.contains("_live_");
    }

    boolean live() {
        return isLive(secretKey);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** What the pages that take cards need. */
    BrowserNeeds browser() {
        if (!API.equals(apiBase.getHost())) {
            List<String> one = List.of(origin(script));
            return new BrowserNeeds(script, publishableKey, one, one, List.of());
        }
        return new BrowserNeeds(
                script,
                publishableKey,
                List.of("https://js.stripe.com", "https://*.js.stripe.com"),
                List.of("https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"),
                List.of("https://api.stripe.com"));
    }

    /** Without keys: this goes into logs. */
    @Override
    public String toString() {
        return "StripeSettings[" + apiBase + (live() ? " live" : " test") + "]";
    }
}
