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

/** Row of {@code riwaq_product_material}. */
@Entity
@Table(name = "riwaq_product_material")
@AdminPresentationClass(friendlyName = "riwaq.origin.productMaterial")
public class ProductMaterialImpl implements ProductMaterial {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ProductMaterialId")
    @GenericGenerator(
            name = "ProductMaterialId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ProductMaterialImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.ProductMaterialImpl")
            })
    @Column(name = "PRODUCT_MATERIAL_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    protected Product product = new ProductImpl();

    @ManyToOne(targetEntity = MaterialImpl.class, optional = false)
    @JoinColumn(name = "MATERIAL_ID", nullable = false)
    protected Material material = new MaterialImpl();

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
    public Material getMaterial() {
        return material;
    }

    @Override
    public void setMaterial(Material material) {
        this.material = material;
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
