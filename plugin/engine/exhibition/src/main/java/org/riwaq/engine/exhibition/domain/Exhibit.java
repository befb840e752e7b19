package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import org.broadleafcommerce.core.catalog.domain.Product;

/** A product on a stand. */
public interface Exhibit extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Which stand. */
    Stand getStand();

    void setStand(Stand stand);

    /** What. */
    Product getProduct();

    void setProduct(Product product);

    /** Caption, in French, or null. */
    String getCaption();

    void setCaption(String caption);

    /** Whether it is shown only. */
    boolean isNotForSale();

    void setNotForSale(boolean notForSale);

    /** How many are in the room, or null if nobody counts them. */
    Integer getPieces();

    void setPieces(Integer pieces);

    /** Its place on the stand. */
    Integer getPosition();

    void setPosition(Integer position);
}
