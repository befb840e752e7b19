package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.Region;

/** A room for exhibitions, physical or virtual. */
public interface Hall extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Its name, in French. */
    String getName();

    void setName(String name);

    /** Its name in addresses. */
    String getHandle();

    void setHandle(String handle);

    /** A {@link HallKind}. */
    String getKind();

    void setKind(String kind);

    /** Rich text, in French. */
    String getDescription();

    void setDescription(String description);

    /** Address of a picture of the library, or null. */
    String getPicture();

    void setPicture(String picture);

    /** Text of the picture, in French. */
    String getPictureAlt();

    void setPictureAlt(String pictureAlt);

    /** Its region; a physical hall has one. */
    Region getRegion();

    void setRegion(Region region);

    /** Its province, or null. */
    Province getProvince();

    void setProvince(Province province);

    /** Town, in French. */
    String getPlace();

    void setPlace(String place);

    /** Street and how to find it, in French; lines. */
    String getAddress();

    void setAddress(String address);

    /** Degrees, WGS 84, or null. */
    BigDecimal getLatitude();

    void setLatitude(BigDecimal latitude);

    /** Degrees, WGS 84, or null. */
    BigDecimal getLongitude();

    void setLongitude(BigDecimal longitude);

    /** IANA zone of its calendar. */
    String getZone();

    void setZone(String zone);

    /** Its first day, or null. */
    Date getOpenFrom();

    void setOpenFrom(Date openFrom);

    /** Its last day, or null. */
    Date getOpenUntil();

    void setOpenUntil(Date openUntil);

    /** Whether parcels can be fetched there. */
    boolean isPickUp();

    void setPickUp(boolean pickUp);

    /** Whether one can pay there. */
    boolean isDesk();

    void setDesk(boolean desk);

    /** Its floor: a line for each row, see {@link org.riwaq.engine.exhibition.plan.Drawing}; or null. */
    String getDrawing();

    void setDrawing(String drawing);

    /** Side of a cell in centimetres. */
    Integer getCellCm();

    void setCellCm(Integer cellCm);

    /** When it may be shown. */
    Showing getShowing();

    void setShowing(Showing showing);

    /** When it was first saved. */
    Date getCreatedAt();

    /** Weekly opening. */
    List<HallHours> getHours();

    /** Days it is closed all the same. */
    List<HallClosure> getClosures();
}
