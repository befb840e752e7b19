package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A province or prefecture, as {@code config/geography/provinces.csv} says. */
public interface Province extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** ISO 3166-2 code, e.g. {@code MA-AOU}. */
    String getCode();

    void setCode(String code);

    /** French name. */
    String getName();

    void setName(String name);

    /** Arabic name. */
    String getNameAr();

    void setNameAr(String nameAr);

    /** English name. */
    String getNameEn();

    void setNameEn(String nameEn);

    /** Spanish name. */
    String getNameEs();

    void setNameEs(String nameEs);

    /** {@code province} or {@code prefecture}. */
    String getType();

    void setType(String type);

    /** The region it lies in. */
    Region getRegion();

    void setRegion(Region region);

    /** Seat in French. */
    String getSeat();

    void setSeat(String seat);

    /** Latitude of the seat, degrees, WGS 84. */
    double getLatitude();

    void setLatitude(double latitude);

    /** Longitude of the seat, degrees, WGS 84. */
    double getLongitude();

    void setLongitude(double longitude);
}
