package org.riwaq.storefront.payment;

import java.net.URI;
import java.util.List;

/**
 * What a page that takes cards needs.
 *
 * @param script address of Stripe.js
 * @param publishableKey that it is started with; no secret
 * @param scriptSources for {@code script-src} of the page's content security policy
 * @param frameSources for {@code frame-src}
 * @param connectSources for {@code connect-src}
 */
public record BrowserNeeds(
        URI script,
        String publishableKey,
        List<String> scriptSources,
        List<String> frameSources,
        List<String> connectSources) {}
