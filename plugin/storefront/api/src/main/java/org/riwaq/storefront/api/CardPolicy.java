package org.riwaq.storefront.api;

import java.util.List;
import java.util.function.Function;
import org.riwaq.storefront.payment.BrowserNeeds;
import org.riwaq.storefront.payment.Payments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the content security policy of the page that takes cards lets in; nothing where no cards are taken. */
@Component
public final class CardPolicy {
    private final ObjectProvider<Payments> payments;

    CardPolicy(ObjectProvider<Payments> payments) {
        this.payments = payments;
    }

    /** For {@code script-src}. */
    public List<String> scripts() {
        return needs(BrowserNeeds::scriptSources);
    }

    /** For {@code frame-src}. */
    public List<String> frames() {
        return needs(BrowserNeeds::frameSources);
    }

    /** For {@code connect-src}. */
    public List<String> connections() {
        return needs(BrowserNeeds::connectSources);
    }

    private List<String> needs(Function<BrowserNeeds, List<String>> which) {
        Payments open = payments.getIfAvailable();
        return open == null ? List.of() : which.apply(open.browser());
    }
}
