package org.riwaq.storefront.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Places that somebody booked: for whoever has the token.
 *
 * @param id public id, a UUID
 * @param token opens and cancels it; with nobody else
 * @param state {@code BOOKED} or {@code CANCELLED}
 * @param seats how many places
 * @param name who comes
 * @param email or null
 * @param phone or null
 * @param bookedAt when
 * @param item what was booked; null where it is no longer shown
 */
public record BookingView(
        String id,
        String token,
        String state,
        int seats,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Instant bookedAt,
        @Nullable Item item) {

    /**
     * What was booked, without what changes with every booking.
     *
     * @param id public id of the programme's item
     * @param kind {@code DEMONSTRATION}, {@code WORKSHOP}, {@code TALK} or {@code VISIT}
     * @param title in the language asked
     * @param hall the hall's handle and name
     * @param from when it begins
     * @param until when it ends
     * @param zone of the hall, IANA
     * @param cancelled whether it does not take place
     */
    public record Item(
            String id,
            String kind,
            String title,
            Label hall,
            Instant from,
            Instant until,
            String zone,
            boolean cancelled) {
        static Item of(ProgrammeView item) {
            return new Item(
                    item.id(),
                    item.kind(),
                    item.title(),
                    item.hall(),
                    item.from(),
                    item.until(),
                    item.zone(),
                    item.cancelled());
        }
    }
}
