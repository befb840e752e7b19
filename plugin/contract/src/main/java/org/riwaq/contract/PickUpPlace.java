package org.riwaq.contract;

import java.util.Map;

/** Where a parcel can be fetched. */
public final class PickUpPlace {
    /** Stable id. */
    public final String id;

    /** Its name by language. */
    public final Map<String, String> name;

    /** How to find it, by language. */
    public final Map<String, String> address;

    /** ISO 3166-2, or null. */
    public final String province;

    /** When it is open. */
    public final OpeningCalendar opening;

    /** Whether one can pay there. */
    public final boolean desk;

    public PickUpPlace(
            String id,
            Map<String, String> name,
            Map<String, String> address,
            String province,
            OpeningCalendar opening,
            boolean desk) {
        this.id = id;
        this.name = Copies.of(name);
        this.address = Copies.of(address);
        this.province = province;
        this.opening = opening;
        this.desk = desk;
    }
}
