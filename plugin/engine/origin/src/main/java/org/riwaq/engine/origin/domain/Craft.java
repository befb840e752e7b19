package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A craft, as {@code config/crafts/crafts.csv} says. */
public interface Craft extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Id of the craft, e.g. {@code tapis-beni-ouarain}. */
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

    /** Its family. */
    CraftFamily getFamily();

    void setFamily(CraftFamily family);

    /** Other names people search it by, separated by {@code ;}. */
    String getVariants();

    void setVariants(String variants);

    /** Codes of its usual materials, separated by {@code ;}. */
    String getMaterials();

    void setMaterials(String materials);

    /** Codes of the regions it is at home in, separated by {@code ;}. */
    String getRegions();

    void setRegions(String regions);

    /** Places known for it, separated by {@code ;}. */
    String getPlaces();

    void setPlaces(String places);
}
