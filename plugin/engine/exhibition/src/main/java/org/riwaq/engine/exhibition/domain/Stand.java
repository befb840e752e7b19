package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.List;
import org.riwaq.engine.maker.domain.Maker;

/** A place on the floor plan, given to a maker for an exhibition. */
public interface Stand extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Which exhibition. */
    Exhibition getExhibition();

    void setExhibition(Exhibition exhibition);

    /** What stands on its sign. */
    String getNumber();

    void setNumber(String number);

    /** Whose it is, or null until given. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** A part of the same exhibition, or null. */
    Section getSection();

    void setSection(Section section);

    /** Name, in French, or null. */
    String getName();

    void setName(String name);

    /** A sentence, in French, or null. */
    String getText();

    void setText(String text);

    /** Its place in the visit. */
    Integer getPosition();

    void setPosition(Integer position);

    /** Cells to its left, or null until placed. */
    Integer getX();

    void setX(Integer x);

    /** Cells above it, or null until placed. */
    Integer getY();

    void setY(Integer y);

    /** In cells, or null until placed. */
    Integer getWidth();

    void setWidth(Integer width);

    /** In cells, or null until placed. */
    Integer getHeight();

    void setHeight(Integer height);

    /** What stands on it. */
    List<Exhibit> getExhibits();

    /** When the maker is there. */
    List<StandHours> getHours();
}
