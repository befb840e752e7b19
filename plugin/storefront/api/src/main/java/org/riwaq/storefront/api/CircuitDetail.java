package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tourist route with its stops.
 *
 * @param circuit what lists tell of it
 * @param text safe HTML, possibly empty
 * @param pictures the first is the main one
 * @param date the day that opening hours and turns are told for
 * @param inSeason whether that day is in its season
 * @param stops in their order
 */
public record CircuitDetail(
        CircuitCard circuit,
        RichText text,
        List<PictureView> pictures,
        LocalDate date,
        boolean inSeason,
        List<Stop> stops) {

    /**
     * A stop.
     *
     * @param id public id, a UUID
     * @param kind {@code WORKSHOP}, {@code HALL} or {@code POINT}
     * @param name in the language asked
     * @param text safe HTML, possibly empty
     * @param minutes how long one stays
     * @param wayMinutes from the stop before; 0 for the first
     * @param places where it may be; workshops take turns by the day, the first has it on the date
     */
    public record Stop(
            String id, String kind, String name, RichText text, int minutes, int wayMinutes, List<Place> places) {}

    /**
     * Where a stop may be.
     *
     * @param maker the maker's handle and name, or null
     * @param hall the hall's handle and name, or null
     * @param latitude degrees, WGS 84, or null
     * @param longitude degrees, WGS 84, or null
     * @param place town; may be empty
     * @param always whether it is always open
     * @param open when it is open on the date, local time; empty: closed, unless always open
     */
    public record Place(
            @Nullable Label maker,
            @Nullable Label hall,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String place,
            boolean always,
            List<MakerDetail.Hours> open) {

        /** Its hours on the date in figures, {@code 09:00–12:30, 15:00–19:00}; empty where none are told. */
        public String hours() {
            return open.stream().map(span -> span.opens() + "–" + span.closes()).collect(Collectors.joining(", "));
        }
    }
}
