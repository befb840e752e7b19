package org.riwaq.storefront;

import org.riwaq.storefront.search.SearchStatus;

/** Tells how it stands with the catalogue. */
@FunctionalInterface
interface MarketStatus {

    /** As it is now; never throws. */
    SearchStatus now();
}
