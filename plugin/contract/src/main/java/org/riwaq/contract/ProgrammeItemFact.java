package org.riwaq.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A demonstration, workshop, talk or visit at a time in a hall. How many places are left is a {@link PlacesFact}. */
public final class ProgrammeItemFact {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of the hall. */
    public final String hall;

    /** Public id of the exhibition, or null. */
    public final String exhibition;

    /** Public id of the stand, or null. */
    public final String stand;

    /** Who holds it, or null. */
    public final MakerRef maker;

    /** {@code DEMONSTRATION}, {@code WORKSHOP}, {@code TALK} or {@code VISIT}. */
    public final String kind;

    /** Title by language. */
    public final Map<String, String> title;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> text;

    /** Languages spoken, BCP 47. */
    public final List<String> languages;

    /** When it begins. */
    public final Instant from;

    /** When it ends. */
    public final Instant until;

    /** Places to book, or null: come as you are. */
    public final Integer places;

    /** The most places of one booking. */
    public final int perBooking;

    /** Not from then on; when it begins at the latest. */
    public final Instant bookableUntil;

    /** Whether it does not take place. */
    public final boolean cancelled;

    /** When it may be shown. */
    public final Publication publication;

    public ProgrammeItemFact(
            String id,
            String hall,
            String exhibition,
            String stand,
            MakerRef maker,
            String kind,
            Map<String, String> title,
            Map<String, String> text,
            List<String> languages,
            Instant from,
            Instant until,
            Integer places,
            int perBooking,
            Instant bookableUntil,
            boolean cancelled,
            Publication publication) {
        this.id = id;
        this.hall = hall;
        this.exhibition = exhibition;
        this.stand = stand;
        this.maker = maker;
        this.kind = kind;
        this.title = Copies.of(title);
        this.text = Copies.of(text);
        this.languages = Copies.of(languages);
        this.from = from;
        this.until = until;
        this.places = places;
        this.perBooking = perBooking;
        this.bookableUntil = bookableUntil;
        this.cancelled = cancelled;
        this.publication = publication;
    }
}
