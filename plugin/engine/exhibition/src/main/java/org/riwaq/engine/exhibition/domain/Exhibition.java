package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.Date;
import java.util.List;

/** An edition in a hall, from a day to a day. */
public interface Exhibition extends Serializable {
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

    /** Where. */
    Hall getHall();

    void setHall(Hall hall);

    /** First day, in the hall's zone. */
    Date getFirstDay();

    void setFirstDay(Date firstDay);

    /** Last day, included. */
    Date getLastDay();

    void setLastDay(Date lastDay);

    /** Who curates it, in French. */
    String getCurator();

    void setCurator(String curator);

    /** The curator's text, in French. */
    String getText();

    void setText(String text);

    /** Address of a picture of the library, or null. */
    String getPoster();

    void setPoster(String poster);

    /** Text of the poster, in French. */
    String getPosterAlt();

    void setPosterAlt(String posterAlt);

    /** Grows each time its stands are placed anew. */
    Integer getPlanVersion();

    /** When it may be shown. */
    Showing getShowing();

    void setShowing(Showing showing);

    /** When it was first saved. */
    Date getCreatedAt();

    /** Its parts, in the order of the visit. */
    List<Section> getSections();
}
