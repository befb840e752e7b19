package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A region: first level of ISO 3166-2, as {@code config/geography/regions.csv} says. */
public interface Region extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** ISO 3166-2 code, e.g. {@code MA-12}. */
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

    /** Tamazight name in Tifinagh, or null. */
    String getNameZgh();

    void setNameZgh(String nameZgh);

    /** Seat in French. */
    String getCapital();

    void setCapital(String capital);

    /** Seat in Arabic. */
    String getCapitalAr();

    void setCapitalAr(String capitalAr);

    /** Latitude of the centre, degrees, WGS 84. */
    double getLatitude();

    void setLatitude(double latitude);

    /** Longitude of the centre, degrees, WGS 84. */
    double getLongitude();

    void setLongitude(double longitude);

    /** Other names people search it by, separated by {@code ;}. */
    String getAliases();

    void setAliases(String aliases);
}
