package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A region. */
public final class RegionFact {
    /** Code, ISO 3166-2. */
    public final String id;

    /** Name by language, {@code zgh} among them. */
    public final Map<String, String> name;

    /** Seat by language. */
    public final Map<String, String> capital;

    /** Of the centre, degrees, WGS 84. */
    public final double latitude;

    /** Of the centre, degrees, WGS 84. */
    public final double longitude;

    /** Other names people search it by. */
    public final List<String> aliases;

    public RegionFact(
            String id,
            Map<String, String> name,
            Map<String, String> capital,
            double latitude,
            double longitude,
            List<String> aliases) {
        this.id = id;
        this.name = Copies.of(name);
        this.capital = Copies.of(capital);
        this.latitude = latitude;
        this.longitude = longitude;
        this.aliases = Copies.of(aliases);
    }
}
