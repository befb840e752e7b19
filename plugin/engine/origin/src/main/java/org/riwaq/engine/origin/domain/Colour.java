package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A colour that products have, as {@code config/crafts/colours.csv} says. */
public interface Colour extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Id of the colour, e.g. {@code rouge}. */
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

    /** {@code #rrggbb}. */
    String getSwatch();

    void setSwatch(String swatch);
}
