package org.riwaq.engine.exhibition.domain;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.PrePersist;
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

/** Row of {@code riwaq_exhibit}. */
@Entity
@Table(name = "riwaq_exhibit")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.exhibit")
public class ExhibitImpl implements Exhibit {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqExhibitId")
    @GenericGenerator(
            name = "RiwaqExhibitId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqExhibitImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.ExhibitImpl")
            })
    @Column(name = "EXHIBIT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @ManyToOne(targetEntity = StandImpl.class, optional = false)
    @JoinColumn(name = "STAND_ID", nullable = false)
    protected Stand stand;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibit.product",
            order = 3000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Product product;

    @Column(name = "CAPTION", length = 1000)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibit.caption",
            order = 4000,
            prominent = true,
            gridOrder = 2,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String caption;

    @Column(name = "NOT_FOR_SALE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibit.notForSale",
            order = 5000,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Boolean notForSale = Boolean.FALSE;

    @Column(name = "PIECES")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibit.pieces",
            order = 6000,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer pieces;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibit.position",
            order = 7000,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(1);

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    @Override
    public Stand getStand() {
        return stand;
    }

    @Override
    public void setStand(Stand stand) {
        this.stand = stand;
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
    public String getCaption() {
        return caption;
    }

    @Override
    public void setCaption(String caption) {
        this.caption = caption;
    }

    @Override
    public boolean isNotForSale() {
        return notForSale != null && notForSale.booleanValue();
    }

    @Override
    public void setNotForSale(boolean notForSale) {
        this.notForSale = Boolean.valueOf(notForSale);
    }

    @Override
    public Integer getPieces() {
        return pieces;
    }

    @Override
    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    @Override
    public Integer getPosition() {
        return position;
    }

    @Override
    public void setPosition(Integer position) {
        this.position = position;
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
