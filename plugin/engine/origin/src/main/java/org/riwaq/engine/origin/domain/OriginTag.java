package org.riwaq.engine.origin.domain;

import java.io.Serializable;
import org.broadleafcommerce.core.catalog.domain.Product;

/** A claim that ties a product to a region. */
public interface OriginTag extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** The product. */
    Product getProduct();

    void setProduct(Product product);

    /** Type of an {@link OriginKind}. */
    String getKind();

    void setKind(String kind);

    /** Where. */
    Region getRegion();

    void setRegion(Region region);

    /** Where in the region, or null. */
    Province getProvince();

    void setProvince(Province province);

    /** Type of an {@link OriginEvidence}. */
    String getEvidence();

    void setEvidence(String evidence);

    /** The protected name it carries, or null. */
    ProtectedName getProtectedName();

    void setProtectedName(ProtectedName protectedName);

    /** Reference of the protection in its register, or null. */
    String getReference();

    void setReference(String reference);
}
