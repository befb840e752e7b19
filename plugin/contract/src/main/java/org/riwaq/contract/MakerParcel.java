package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** A parcel as its maker may see it: no price, no commission, nothing of other makers. */
public final class MakerParcel {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of its order. */
    public final String order;

    /** What people call the order. */
    public final String number;

    /** Code of the storefront. */
    public final String storefront;

    /** Who packs. */
    public final MakerRef maker;

    /** Language of the maker's notices. */
    public final String lang;

    /** Where the maker's notices go, or null. */
    public final String email;

    /** As {@link OrderParcel#state}. */
    public final String state;

    /** What is in it. */
    public final List<ParcelLine> lines;

    /** How and when; its fee is not told (0). */
    public final DeliveryOption delivery;

    /** Who gets it; without mail address. */
    public final Contact recipient;

    /** For the label, or null where it is fetched. */
    public final Address address;

    /** Cash to be collected with this parcel, minor units; 0: nothing. */
    public final long collect;

    /** ISO 4217. */
    public final String currency;

    /** Or null. */
    public final String carrier;

    /** Or null. */
    public final String tracking;

    /** Or null. */
    public final Instant readyAt;

    /** Or null. */
    public final Instant shippedAt;

    /** Delivered or collected; or null. */
    public final Instant arrivedAt;

    /** States it can be given now. */
    public final List<String> next;

    public MakerParcel(
            String id,
            String order,
            String number,
            String storefront,
            MakerRef maker,
            String lang,
            String email,
            String state,
            List<ParcelLine> lines,
            DeliveryOption delivery,
            Contact recipient,
            Address address,
            long collect,
            String currency,
            String carrier,
            String tracking,
            Instant readyAt,
            Instant shippedAt,
            Instant arrivedAt,
            List<String> next) {
        this.id = id;
        this.order = order;
        this.number = number;
        this.storefront = storefront;
        this.maker = maker;
        this.lang = lang;
        this.email = email;
        this.state = state;
        this.lines = Copies.of(lines);
        this.delivery = delivery;
        this.recipient = recipient;
        this.address = address;
        this.collect = collect;
        this.currency = currency;
        this.carrier = carrier;
        this.tracking = tracking;
        this.readyAt = readyAt;
        this.shippedAt = shippedAt;
        this.arrivedAt = arrivedAt;
        this.next = Copies.of(next);
    }
}
