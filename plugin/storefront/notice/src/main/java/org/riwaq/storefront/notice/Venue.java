package org.riwaq.storefront.notice;

import java.util.Optional;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Visit;

/** Knows in whose name and theme a mail is written. */
@FunctionalInterface
public interface Venue {

    /**
     * That storefront, in that language or its first.
     *
     * @throws org.riwaq.storefront.api.MarketUnavailable while nothing is known of storefronts
     */
    Optional<Visit> of(String storefront, Language language);
}
