package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import org.riwaq.engine.origin.domain.Region;

/** A tourist route around crafts. */
public interface Circuit extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Title, in French. */
    String getTitle();

    void setTitle(String title);

    /** Its name in addresses. */
    String getHandle();

    void setHandle(String handle);

    /** Rich text, in French. */
    String getText();

    void setText(String text);

    /** Its region. */
    Region getRegion();

    void setRegion(Region region);

    /** A {@link Transport}. */
    String getTransport();

    void setTransport(String transport);

    /** First month of its season, 1 to 12, or null: all year. */
    Integer getFirstMonth();

    void setFirstMonth(Integer firstMonth);

    /** Last month of its season; may be before the first. */
    Integer getLastMonth();

    void setLastMonth(Integer lastMonth);

    /** The ways together, or null. */
    Integer getLengthMetres();

    void setLengthMetres(Integer lengthMetres);

    /** Address of a picture of the library, or null. */
    String getPicture();

    void setPicture(String picture);

    /** Text of the picture, in French. */
    String getPictureAlt();

    void setPictureAlt(String pictureAlt);

    /** When it may be shown. */
    Showing getShowing();

    void setShowing(Showing showing);

    /** When it was first saved. */
    Date getCreatedAt();

    /** The crafts it shows. */
    List<CircuitCraft> getCrafts();
}
