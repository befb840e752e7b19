package org.riwaq.contract;

import java.util.Map;

/** Where a stop may be. */
public final class StopPlace {
    /** Whose workshop, or null. */
    public final MakerRef maker;

    /** Public id of the hall, or null. */
    public final String hall;

    /** Degrees, WGS 84, or null. */
    public final Double latitude;

    /** Degrees, WGS 84, or null. */
    public final Double longitude;

    /** Town by language; may be empty. */
    public final Map<String, String> place;

    /** When it is open; null for what is always open. */
    public final OpeningCalendar opening;

    public StopPlace(
            MakerRef maker,
            String hall,
            Double latitude,
            Double longitude,
            Map<String, String> place,
            OpeningCalendar opening) {
        this.maker = maker;
        this.hall = hall;
        this.latitude = latitude;
        this.longitude = longitude;
        this.place = Copies.of(place);
        this.opening = opening;
    }
}
