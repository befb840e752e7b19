package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A family of crafts, as {@code config/crafts/families.csv} says. */
public interface CraftFamily extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Id of the family, e.g. {@code textile}. */
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
}
