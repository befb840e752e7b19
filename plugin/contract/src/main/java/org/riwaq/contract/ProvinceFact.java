package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A province or prefecture. */
public final class ProvinceFact {
    /** Code, ISO 3166-2. */
    public final String id;

    /** Code of its region. */
    public final String region;

    /** {@code province} or {@code prefecture}. */
    public final String type;

    /** Name by language. */
    public final Map<String, String> name;

    /** Seat by language. */
    public final Map<String, String> seat;

    /** Of the seat, degrees, WGS 84. */
    public final double latitude;

    /** Of the seat, degrees, WGS 84. */
    public final double longitude;

    /** Other names people search it by. */
    public final List<String> aliases;

    public ProvinceFact(
            String id,
            String region,
            String type,
            Map<String, String> name,
            Map<String, String> seat,
            double latitude,
            double longitude,
            List<String> aliases) {
        this.id = id;
        this.region = region;
        this.type = type;
        this.name = Copies.of(name);
        this.seat = Copies.of(seat);
        this.latitude = latitude;
        this.longitude = longitude;
        this.aliases = Copies.of(aliases);
    }
}
