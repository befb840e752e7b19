package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A stop of a circuit. */
public final class CircuitStop {
    /** Public id, a UUID. */
    public final String id;

    /** {@code WORKSHOP}, {@code HALL} or {@code POINT}. */
    public final String kind;

    /** Name by language: of the workshop, the hall or the point. */
    public final Map<String, String> name;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> text;

    /** How long one stays. */
    public final int minutes;

    /** How long the way from the stop before takes; 0 for the first. */
    public final int wayMinutes;

    /** One for a hall or a point; for a workshop all that may be visited, so that visits can be spread. */
    public final List<StopPlace> places;

    public CircuitStop(
            String id,
            String kind,
            Map<String, String> name,
            Map<String, String> text,
            int minutes,
            int wayMinutes,
            List<StopPlace> places) {
        this.id = id;
        this.kind = kind;
        this.name = Copies.of(name);
        this.text = Copies.of(text);
        this.minutes = minutes;
        this.wayMinutes = wayMinutes;
        this.places = Copies.of(places);
    }
}
