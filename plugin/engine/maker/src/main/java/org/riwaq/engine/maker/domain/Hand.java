package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import org.broadleafcommerce.core.catalog.domain.Product;

/** A member of a cooperative who made a product. */
public interface Hand extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** The product. */
    Product getProduct();

    void setProduct(Product product);

    /** Who made it. */
    Maker getArtisan();

    void setArtisan(Maker artisan);

    /** Its place: the lowest comes first. */
    Integer getPosition();

    void setPosition(Integer position);
}
