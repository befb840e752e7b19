package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A place on the floor plan, given to a maker for an exhibition. */
public final class StandFact {
    /** Public id, a UUID. */
    public final String id;

    /** Short code of its QR label: S and six of 0-9, A-Z without I, L, O, U; for life. */
    public final String code;

    /** Public id of the exhibition. */
    public final String exhibition;

    /** Public id of a section of the exhibition, or null. */
    public final String section;

    /** What stands on its sign, e.g. 12 or B3; one of a kind in the exhibition. */
    public final String number;

    /** Its place in the visit, from 1; equal ones by number. */
    public final int position;

    /** Name by language; may be empty. */
    public final Map<String, String> name;

    /** A sentence by language; may be empty. */
    public final Map<String, String> text;

    /** Whose it is, or null until given. */
    public final MakerRef maker;

    /** Where it is on the hall's floor, or null until placed. */
    public final PlanArea area;

    /** When the maker is there, by week day, local time of the hall; empty if not said. */
    public final List<OpeningHours> presence;

    public StandFact(
            String id,
            String code,
            String exhibition,
            String section,
            String number,
            int position,
            Map<String, String> name,
            Map<String, String> text,
            MakerRef maker,
            PlanArea area,
            List<OpeningHours> presence) {
        this.id = id;
        this.code = code;
        this.exhibition = exhibition;
        this.section = section;
        this.number = number;
        this.position = position;
        this.name = Copies.of(name);
        this.text = Copies.of(text);
        this.maker = maker;
        this.area = area;
        this.presence = Copies.of(presence);
    }
}
