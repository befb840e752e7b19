package org.riwaq.storefront.api;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a shopper sees it.
 *
 * @param id public id
 * @param cart public id of its cart
 * @param method {@code CARD}, {@code CASH_ON_DELIVERY} or {@code HALL_DESK}
 * @param state {@code BEGUN}, {@code PROCESSING}, {@code FAILED}, {@code RELEASED}, {@code PAID}, {@code DUE}, {@code
 *     REFUND_WANTED} or {@code REFUNDED}
 * @param amount to be paid; never changes
 * @param expiresAt when the reserved pieces are free again; null where none are reserved any more
 * @param declined why the last card did not pay, as Stripe names it, or null
 * @param card what a browser needs to take a card, while one is needed; else null
 * @param order the order it became, or null
 */
public record PaymentView(
        String id,
        String cart,
        String method,
        String state,
        Money amount,
        @Nullable Instant expiresAt,
        @Nullable String declined,
        @Nullable Card card,
        @Nullable OrderRef order) {

    /**
     * What a browser needs to take a card.
     *
     * @param clientSecret for this shopper's browser alone; never kept or logged
     * @param publishableKey no secret
     * @param script Stripe.js
     */
    public record Card(String clientSecret, String publishableKey, URI script) {
        /** Without the secret: this may end in a log. */
        @Override
        public String toString() {
            return "Card[…]";
        }
    }
}
