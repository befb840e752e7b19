package org.riwaq.engine.origin.domain;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_product_colour}. */
@Entity
@Table(name = "riwaq_product_colour")
@AdminPresentationClass(friendlyName = "riwaq.origin.productColour")
public class ProductColourImpl implements ProductColour {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ProductColourId")
    @GenericGenerator(
            name = "ProductColourId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ProductColourImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.ProductColourImpl")
            })
    @Column(name = "PRODUCT_COLOUR_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    protected Product product = new ProductImpl();

    @ManyToOne(targetEntity = ColourImpl.class, optional = false)
    @JoinColumn(name = "COLOUR_ID", nullable = false)
    protected Colour colour = new ColourImpl();

    @Column(name = "POSITION", precision = 10, scale = 6)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected BigDecimal position;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Product getProduct() {
        return product;
    }

    @Override
    public void setProduct(Product product) {
        this.product = product;
    }

    @Override
    public Colour getColour() {
        return colour;
    }

    @Override
    public void setColour(Colour colour) {
        this.colour = colour;
    }

    @Override
    public BigDecimal getPosition() {
        return position;
    }

    @Override
    public void setPosition(BigDecimal position) {
        this.position = position;
    }
}
