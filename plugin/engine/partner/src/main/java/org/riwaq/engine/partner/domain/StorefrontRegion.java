package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.riwaq.engine.origin.domain.Region;

/** A region that a storefront shows. */
public interface StorefrontRegion extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Which storefront. */
    Storefront getStorefront();

    void setStorefront(Storefront storefront);

    /** Which region. */
    Region getRegion();

    void setRegion(Region region);

    /** Its place in the list. */
    BigDecimal getPosition();

    void setPosition(BigDecimal position);
}
