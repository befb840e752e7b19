package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A material that products are made of, as {@code config/crafts/materials.csv} says. */
public interface Material extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Id of the material, e.g. {@code laine}. */
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

    /** Other names people search it by, separated by {@code ;}. */
    String getVariants();

    void setVariants(String variants);
}
