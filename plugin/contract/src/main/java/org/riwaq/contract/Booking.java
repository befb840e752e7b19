package org.riwaq.contract;

import java.time.Instant;

/** Places that somebody booked. */
public final class Booking {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of the programme's item. */
    public final String item;

    /** What only the visitor has: it shows and cancels the booking. */
    public final String token;

    /** How many places. */
    public final int seats;

    /** {@code BOOKED} or {@code CANCELLED}. */
    public final String state;

    /** Who comes. */
    public final String name;

    /** Or null. */
    public final String email;

    /** Or null. */
    public final String phone;

    /** fr, ar, en or es. */
    public final String lang;

    /** Code of the storefront. */
    public final String storefront;

    /** When it was booked. */
    public final Instant bookedAt;

    public Booking(
            String id,
            String item,
            String token,
            int seats,
            String state,
            String name,
            String email,
            String phone,
            String lang,
            String storefront,
            Instant bookedAt) {
        this.id = id;
        this.item = item;
        this.token = token;
        this.seats = seats;
        this.state = state;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.lang = lang;
        this.storefront = storefront;
        this.bookedAt = bookedAt;
    }
}
