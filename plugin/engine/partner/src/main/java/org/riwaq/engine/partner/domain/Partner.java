package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.util.Date;
import org.riwaq.engine.origin.domain.Region;

/** A tourism business that shows the market's pieces on its own pages. */
public interface Partner extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** What it calls itself, in every language. */
    String getName();

    void setName(String name);

    /** Type of a {@link PartnerKind}. */
    String getKind();

    void setKind(String kind);

    /** Type of a {@link PartnerState}. */
    String getState();

    void setState(String state);

    /** Web origins that its widgets work on, separated by {@code ;}. */
    String getOrigins();

    void setOrigins(String origins);

    /** What its widgets show unless told otherwise, or null. */
    Region getRegion();

    void setRegion(Region region);

    /** Language of its widgets unless told otherwise. */
    String getLanguage();

    void setLanguage(String language);

    /** Its part of what is paid for goods that it brought, basis points, out of the market's commission. */
    Integer getCommissionPoints();

    void setCommissionPoints(Integer points);

    /** First day, or null. */
    Date getFromDay();

    void setFromDay(Date day);

    /** Last day, or null. */
    Date getUntilDay();

    void setUntilDay(Date day);

    /** How it is reached: personal data, never told. */
    PartnerContact getContact();

    /** What names it in its pages. */
    PartnerKeys getKeys();
}
