package org.riwaq.storefront.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration, workshop, talk or visit.
 *
 * @param id public id, a UUID
 * @param kind {@code DEMONSTRATION}, {@code WORKSHOP}, {@code TALK} or {@code VISIT}
 * @param title in the language asked
 * @param text safe HTML, possibly empty
 * @param hall the hall's handle and name
 * @param exhibition the exhibition's handle and title, or null
 * @param stand id of the stand, or null
 * @param maker the maker's handle and name, or null
 * @param languages spoken, BCP 47
 * @param from when it begins
 * @param until when it ends
 * @param zone of the hall, IANA
 * @param places to book, or null: come as you are
 * @param left places that nobody booked, or null where none are booked
 * @param perBooking the most that one booking may take, or null where none are booked
 * @param bookableUntil when booking ends, or null where none are booked
 * @param booking how it stands with booking: {@code FREE} (come as you are), {@code OPEN}, {@code FULL}, {@code CLOSED} or
 *     {@code CANCELLED}
 * @param cancelled whether it does not take place
 */
public record ProgrammeView(
        String id,
        String kind,
        String title,
        RichText text,
        Label hall,
        @Nullable Label exhibition,
        @Nullable String stand,
        @Nullable Label maker,
        List<String> languages,
        Instant from,
        Instant until,
        String zone,
        @Nullable Integer places,
        @Nullable Integer left,
        @Nullable Integer perBooking,
        @Nullable Instant bookableUntil,
        String booking,
        boolean cancelled) {

    /** How long it takes. */
    public int minutes() {
        return Math.toIntExact(Duration.between(from, until).toMinutes());
    }
}
