package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;

/** A part of an exhibition. */
public interface Section extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Which exhibition. */
    Exhibition getExhibition();

    void setExhibition(Exhibition exhibition);

    /** Title, in French. */
    String getTitle();

    void setTitle(String title);

    /** Rich text, in French. */
    String getText();

    void setText(String text);

    /** Its place in the visit. */
    Integer getPosition();

    void setPosition(Integer position);
}
