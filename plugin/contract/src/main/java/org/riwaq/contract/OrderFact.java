package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** An order, without anything about the person: who needs that asks for it. */
public final class OrderFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its number. */
    public final String number;

    /** Code of its storefront. */
    public final String storefront;

    /** Language of its mails. */
    public final String lang;

    /** As {@link PlacedOrder#state}. */
    public final String state;

    /** As {@link PlacedOrder#paymentState}. */
    public final String paymentState;

    /** How it is paid. */
    public final String method;

    /** When. */
    public final Instant placedAt;

    /** ISO 4217. */
    public final String currency;

    /** Minor units. */
    public final long total;

    /** One for each maker. */
    public final List<ParcelFact> parcels;

    public OrderFact(
            String id,
            String number,
            String storefront,
            String lang,
            String state,
            String paymentState,
            String method,
            Instant placedAt,
            String currency,
            long total,
            List<ParcelFact> parcels) {
        this.id = id;
        this.number = number;
        this.storefront = storefront;
        this.lang = lang;
        this.state = state;
        this.paymentState = paymentState;
        this.method = method;
        this.placedAt = placedAt;
        this.currency = currency;
        this.total = total;
        this.parcels = Copies.of(parcels);
    }
}
