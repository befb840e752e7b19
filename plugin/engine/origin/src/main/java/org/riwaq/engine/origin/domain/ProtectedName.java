package org.riwaq.engine.origin.domain;

import java.io.Serializable;

/** A name that the law protects: a collective mark or a geographical indication, as {@code config/geography/protected-names.csv} says. */
public interface ProtectedName extends Serializable, Named {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Id of the name, e.g. {@code tapis-rbati}. */
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

    /** {@code COLLECTIVE_MARK} or {@code GEOGRAPHICAL_INDICATION}. */
    String getKind();

    void setKind(String kind);

    /** Who keeps the register, and under which law. */
    String getRegister();

    void setRegister(String register);

    /** Codes of the regions it belongs to, separated by {@code ;}; empty where the source names none. */
    String getRegions();

    void setRegions(String regions);
}
