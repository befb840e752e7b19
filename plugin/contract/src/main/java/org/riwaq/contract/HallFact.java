package org.riwaq.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A room for exhibitions, physical or virtual. */
public final class HallFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses. */
    public final String handle;

    /** Handles it had before. */
    public final List<String> formerHandles;

    /** {@code PHYSICAL} or {@code VIRTUAL}. */
    public final String kind;

    /** Name by language. */
    public final Map<String, String> name;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> description;

    /** Code of its region, or null. */
    public final String region;

    /** Code of its province, or null. */
    public final String province;

    /** Town by language. */
    public final Map<String, String> place;

    /** Street and how to find it, by language; lines are separated by line feeds. */
    public final Map<String, String> address;

    /** Degrees, WGS 84, or null. */
    public final Double latitude;

    /** Degrees, WGS 84, or null. */
    public final Double longitude;

    /** When it is open; a virtual hall without hours is always open. */
    public final OpeningCalendar opening;

    /** Its floor, or null while none is drawn. */
    public final FloorPlan plan;

    /** The first is the main one. */
    public final List<Picture> pictures;

    /** Whether parcels can be fetched there. */
    public final boolean pickUp;

    /** Whether one can pay there. */
    public final boolean desk;

    /** When it may be shown. */
    public final Publication publication;

    /** When it was first saved. */
    public final Instant createdAt;

    public HallFact(
            String id,
            String handle,
            List<String> formerHandles,
            String kind,
            Map<String, String> name,
            Map<String, String> description,
            String region,
            String province,
            Map<String, String> place,
            Map<String, String> address,
            Double latitude,
            Double longitude,
            OpeningCalendar opening,
            FloorPlan plan,
            List<Picture> pictures,
            boolean pickUp,
            boolean desk,
            Publication publication,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.formerHandles = Copies.of(formerHandles);
        this.kind = kind;
        this.name = Copies.of(name);
        this.description = Copies.of(description);
        this.region = region;
        this.province = province;
        this.place = Copies.of(place);
        this.address = Copies.of(address);
        this.latitude = latitude;
        this.longitude = longitude;
        this.opening = opening;
        this.plan = plan;
        this.pictures = Copies.of(pictures);
        this.pickUp = pickUp;
        this.desk = desk;
        this.publication = publication;
        this.createdAt = createdAt;
    }
}
