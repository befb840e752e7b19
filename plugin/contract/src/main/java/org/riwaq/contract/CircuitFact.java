package org.riwaq.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A tourist route around crafts. */
public final class CircuitFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses. */
    public final String handle;

    /** Handles it had before. */
    public final List<String> formerHandles;

    /** Title by language. */
    public final Map<String, String> title;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> text;

    /** Code of its region. */
    public final String region;

    /** Ids of the crafts it shows. */
    public final List<String> crafts;

    /** {@code FOOT}, {@code BICYCLE}, {@code CAR} or {@code BUS}. */
    public final String transport;

    /** Its season: months 1 to 12, in the order in which they come; empty: all year. */
    public final List<Integer> months;

    /** The whole of it, ways included. */
    public final int minutes;

    /** The ways together, or null. */
    public final Integer lengthMetres;

    /** The first is the main one. */
    public final List<Picture> pictures;

    /** In their order. */
    public final List<CircuitStop> stops;

    /** When it may be shown. */
    public final Publication publication;

    /** When it was first saved. */
    public final Instant createdAt;

    public CircuitFact(
            String id,
            String handle,
            List<String> formerHandles,
            Map<String, String> title,
            Map<String, String> text,
            String region,
            List<String> crafts,
            String transport,
            List<Integer> months,
            int minutes,
            Integer lengthMetres,
            List<Picture> pictures,
            List<CircuitStop> stops,
            Publication publication,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.formerHandles = Copies.of(formerHandles);
        this.title = Copies.of(title);
        this.text = Copies.of(text);
        this.region = region;
        this.crafts = Copies.of(crafts);
        this.transport = transport;
        this.months = Copies.of(months);
        this.minutes = minutes;
        this.lengthMetres = lengthMetres;
        this.pictures = Copies.of(pictures);
        this.stops = Copies.of(stops);
        this.publication = publication;
        this.createdAt = createdAt;
    }
}
