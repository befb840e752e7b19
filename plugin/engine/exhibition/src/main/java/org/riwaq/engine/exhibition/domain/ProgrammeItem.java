package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.Date;
import org.riwaq.engine.maker.domain.Maker;

/** A demonstration, workshop, talk or visit at a time in a hall. */
public interface ProgrammeItem extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Title, in French. */
    String getTitle();

    void setTitle(String title);

    /** A {@link ProgrammeKind}. */
    String getKind();

    void setKind(String kind);

    /** Where. */
    Hall getHall();

    void setHall(Hall hall);

    /** Of which exhibition, or null. */
    Exhibition getExhibition();

    void setExhibition(Exhibition exhibition);

    /** At which stand, or null. */
    Stand getStand();

    void setStand(Stand stand);

    /** Who holds it, or null. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** Rich text, in French. */
    String getText();

    void setText(String text);

    /** Languages spoken, with {@code ;} between. */
    String getLanguages();

    void setLanguages(String languages);

    /** When it begins. */
    Date getStartsAt();

    void setStartsAt(Date startsAt);

    /** When it ends. */
    Date getEndsAt();

    void setEndsAt(Date endsAt);

    /** Whether it does not take place. */
    boolean isCancelled();

    void setCancelled(boolean cancelled);

    /** Places to book, or null: come as you are. */
    Integer getPlaces();

    void setPlaces(Integer places);

    /** The most places of one booking. */
    Integer getPerBooking();

    void setPerBooking(Integer perBooking);

    /** Not from then on; null: until it begins. */
    Date getBookableUntil();

    void setBookableUntil(Date bookableUntil);

    /** When it may be shown. */
    Showing getShowing();

    void setShowing(Showing showing);
}
