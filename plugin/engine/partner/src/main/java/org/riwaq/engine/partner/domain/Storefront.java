package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.util.List;

/** A public face of the marketplace: what it is called, where it answers, what it shows. */
public interface Storefront extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    void setPublicId(String publicId);

    /** Short name, e.g. {@code riwaq}. */
    String getCode();

    void setCode(String code);

    /** French name; other languages are translations of this field. */
    String getName();

    void setName(String name);

    /** Host names it answers to, without port, separated by {@code ;}; {@code *} is any that no other has. */
    String getHosts();

    void setHosts(String hosts);

    /** Languages shown, separated by {@code ;}, the first by default. */
    String getLanguages();

    void setLanguages(String languages);

    /** ISO 4217. */
    String getCurrency();

    void setCurrency(String currency);

    /** Name of its folder in {@code themes/}. */
    String getTheme();

    void setTheme(String theme);

    /** Whether it is switched on. */
    Boolean getActive();

    void setActive(Boolean active);

    /** The regions it shows; empty: all. */
    List<StorefrontRegion> getStorefrontRegions();
}
