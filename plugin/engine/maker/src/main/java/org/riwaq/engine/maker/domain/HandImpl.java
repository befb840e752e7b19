package org.riwaq.engine.maker.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_hand}. */
@Entity
@Table(name = "riwaq_hand")
@AdminPresentationClass(friendlyName = "riwaq.maker.hand")
public class HandImpl implements Hand {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "HandId")
    @GenericGenerator(
            name = "HandId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "HandImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.HandImpl")
            })
    @Column(name = "HAND_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    protected Product product;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "ARTISAN_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.hand.artisan",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker artisan;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.hand.position",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(0);

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
    public Maker getArtisan() {
        return artisan;
    }

    @Override
    public void setArtisan(Maker artisan) {
        this.artisan = artisan;
    }

    @Override
    public Integer getPosition() {
        return position;
    }

    @Override
    public void setPosition(Integer position) {
        this.position = position;
    }
}
