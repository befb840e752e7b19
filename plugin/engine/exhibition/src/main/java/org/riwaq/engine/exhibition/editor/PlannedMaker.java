package org.riwaq.engine.exhibition.editor;

/** A maker who may be given a stand. */
public final class PlannedMaker {
    /** Table key. */
    public final Long id;

    public final String name;
    public final String place;

    public PlannedMaker(Long id, String name, String place) {
        this.id = id;
        this.name = name;
        this.place = place;
    }
}
