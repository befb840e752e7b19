package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** Who made a product, repeated here so that no reader has to join (module maker). */
public final class ProductMaker {
    /** Public id of the maker. */
    public final String id;

    /** The maker's name in addresses. */
    public final String handle;

    /** The maker's name by language. */
    public final Map<String, String> name;

    /** {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}. */
    public final String kind;

    /** Code of the maker's region, or null. */
    public final String region;

    /** Code of the maker's province, or null. */
    public final String province;

    /** Ids of the maker's crafts. */
    public final List<String> crafts;

    /** Whether the directorate verified the maker. */
    public final boolean verified;

    /** The maker's lead time in working days, or null. */
    public final Integer leadTimeDays;

    /** The members of a cooperative who made this piece; empty for other makers. */
    public final List<Hand> hands;

    /** Latitude of the maker's place in degrees, WGS 84, or null. */
    public final Double latitude;

    /** Longitude of the maker's place in degrees, WGS 84, or null. */
    public final Double longitude;

    public ProductMaker(
            String id,
            String handle,
            Map<String, String> name,
            String kind,
            String region,
            String province,
            List<String> crafts,
            boolean verified,
            Integer leadTimeDays,
            List<Hand> hands,
            Double latitude,
            Double longitude) {
        this.id = id;
        this.handle = handle;
        this.name = Copies.of(name);
        this.kind = kind;
        this.region = region;
        this.province = province;
        this.crafts = Copies.of(crafts);
        this.verified = verified;
        this.leadTimeDays = leadTimeDays;
        this.hands = Copies.of(hands);
        this.latitude = latitude;
        this.longitude = longitude;
    }
}
