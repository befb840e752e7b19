package org.riwaq.engine.exhibition.editor;

import java.util.List;

/** A stand as the page knows it. */
public final class PlannedStand {
    /** Table key, or null for one that the page added. */
    public final Long id;

    /** What the page calls it. */
    public final String key;

    public final String number;

    /** Table key of its maker, or null. */
    public final Long maker;

    public final Integer x;
    public final Integer y;
    public final Integer width;
    public final Integer height;

    /** Its exhibits in their order. */
    public final List<PlannedExhibit> exhibits;

    public PlannedStand(
            Long id,
            String key,
            String number,
            Long maker,
            Integer x,
            Integer y,
            Integer width,
            Integer height,
            List<PlannedExhibit> exhibits) {
        this.id = id;
        this.key = key;
        this.number = number;
        this.maker = maker;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.exhibits = exhibits;
    }
}
