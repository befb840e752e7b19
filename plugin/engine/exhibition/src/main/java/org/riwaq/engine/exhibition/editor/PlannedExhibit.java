package org.riwaq.engine.exhibition.editor;

/** An exhibit as the page knows it. */
public final class PlannedExhibit {
    /** Table key. */
    public final Long id;

    /** For the page to show. */
    public final String title;

    public PlannedExhibit(Long id, String title) {
        this.id = id;
        this.title = title;
    }
}
