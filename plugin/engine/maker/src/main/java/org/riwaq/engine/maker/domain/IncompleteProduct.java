package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.hibernate.annotations.Immutable;

/**
 * A product that its merchant switched on and that is not shown all the same, for it lacks its maker or its MADE_IN.
 * Read from a view; nobody writes it.
 */
@Entity
@Immutable
@Table(name = "riwaq_incomplete_product")
@AdminPresentationClass(friendlyName = "riwaq.maker.incompleteProduct")
public class IncompleteProduct implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PRODUCT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NAME")
    @AdminPresentation(
            friendlyName = "riwaq.maker.incompleteProduct.name",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String name;

    @Column(name = "MAKER_MISSING")
    @AdminPresentation(
            friendlyName = "riwaq.maker.incompleteProduct.makerMissing",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected Boolean makerMissing;

    @Column(name = "MADE_IN_MISSING")
    @AdminPresentation(
            friendlyName = "riwaq.maker.incompleteProduct.madeInMissing",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected Boolean madeInMissing;

    @ManyToOne(targetEntity = ProductImpl.class)
    @JoinColumn(name = "PRODUCT_ID", insertable = false, updatable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.incompleteProduct.product",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    @AdminPresentationToOneLookup
    protected Product product;

    /** Table key of the product. */
    public Long getId() {
        return id;
    }

    /** French name of the product. */
    public String getName() {
        return name;
    }

    /** Whether nobody is named as its maker. */
    public boolean isMakerMissing() {
        return makerMissing.booleanValue();
    }

    /** Whether it has no MADE_IN tag. */
    public boolean isMadeInMissing() {
        return madeInMissing.booleanValue();
    }

    /** The product itself. */
    public Product getProduct() {
        return product;
    }

    @Override
    public String getMainEntityName() {
        return name;
    }
}
