package org.riwaq.engine.origin.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.broadleafcommerce.core.catalog.domain.Product;

/** A colour of a product. */
public interface ProductColour extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** The product. */
    Product getProduct();

    void setProduct(Product product);

    /** The colour. */
    Colour getColour();

    void setColour(Colour colour);

    /** Its place in the list. */
    BigDecimal getPosition();

    void setPosition(BigDecimal position);
}
