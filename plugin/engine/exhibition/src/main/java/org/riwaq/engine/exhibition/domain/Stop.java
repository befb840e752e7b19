package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A stop of a circuit. */
public interface Stop extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Which circuit. */
    Circuit getCircuit();

    void setCircuit(Circuit circuit);

    /** Its place on the way. */
    Integer getPosition();

    void setPosition(Integer position);

    /** A {@link StopKind}. */
    String getKind();

    void setKind(String kind);

    /** Name, in French. */
    String getName();

    void setName(String name);

    /** Rich text, in French. */
    String getText();

    void setText(String text);

    /** How long one stays. */
    Integer getMinutes();

    void setMinutes(Integer minutes);

    /** How long the way from the stop before takes. */
    Integer getWayMinutes();

    void setWayMinutes(Integer wayMinutes);

    /** Of a hall: which; else null. */
    Hall getHall();

    void setHall(Hall hall);

    /** Of a point: degrees, WGS 84; else null. */
    BigDecimal getLatitude();

    void setLatitude(BigDecimal latitude);

    /** Of a point: degrees, WGS 84; else null. */
    BigDecimal getLongitude();

    void setLongitude(BigDecimal longitude);

    /** Of a workshop: the makers among whom visits are spread. */
    List<StopMaker> getMakers();
}
