package org.riwaq.contract;

import java.time.Instant;
import java.util.Map;

/** What somebody who booked is told: the booking and what was booked as they are now. Personal data, for the sender alone. */
public final class BookingLetter {
    /** Public id of the booking, a UUID. */
    public final String booking;

    /** {@code BOOKED} or {@code CANCELLED}. */
    public final String state;

    /** How many places. */
    public final int seats;

    /** Who comes. */
    public final String name;

    /** Where to write to. */
    public final String email;

    /** fr, ar, en or es. */
    public final String lang;

    /** Code of the storefront. */
    public final String storefront;

    /** Public id of the programme's item. */
    public final String item;

    /** Its title by language. */
    public final Map<String, String> title;

    /** The hall's name by language. */
    public final Map<String, String> hall;

    /** The hall's address by language, in lines; empty for a virtual one. */
    public final Map<String, String> address;

    /** The hall's town by language. */
    public final Map<String, String> place;

    /** When it begins. */
    public final Instant from;

    /** When it ends. */
    public final Instant until;

    /** The hall's zone, IANA. */
    public final String zone;

    /** Whether it does not take place. */
    public final boolean cancelled;

    /** When it was to begin before it was changed, or null. */
    public final Instant wasFrom;

    public BookingLetter(
            String booking,
            String state,
            int seats,
            String name,
            String email,
            String lang,
            String storefront,
            String item,
            Map<String, String> title,
            Map<String, String> hall,
            Map<String, String> address,
            Map<String, String> place,
            Instant from,
            Instant until,
            String zone,
            boolean cancelled,
            Instant wasFrom) {
        this.booking = booking;
        this.state = state;
        this.seats = seats;
        this.name = name;
        this.email = email;
        this.lang = lang;
        this.storefront = storefront;
        this.item = item;
        this.title = Copies.of(title);
        this.hall = Copies.of(hall);
        this.address = Copies.of(address);
        this.place = Copies.of(place);
        this.from = from;
        this.until = until;
        this.zone = zone;
        this.cancelled = cancelled;
        this.wasFrom = wasFrom;
    }
}
