package org.riwaq.engine.merchandising.domain;

import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Row of {@code riwaq_placement}. */
@Entity
@Table(name = "riwaq_placement")
@AdminPresentationClass(friendlyName = "riwaq.merchandising.placement")
public class PlacementImpl implements Placement, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PlacementId")
    @GenericGenerator(
            name = "PlacementId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PlacementImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.merchandising.domain.PlacementImpl")
            })
    @Column(name = "PLACEMENT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.product",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Product product;

    @Column(name = "ACTION", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.action",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.merchandising.domain.PlacementAction",
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String action;

    @Column(name = "QUESTION", length = 200)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.question",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String question;

    @ManyToOne(targetEntity = RegionImpl.class)
    @JoinColumn(name = "REGION_ID")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.region",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Region region;

    @ManyToOne(targetEntity = CraftImpl.class)
    @JoinColumn(name = "CRAFT_ID")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.craft",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Craft craft;

    @Column(name = "PLACE")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.place",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer place;

    @Column(name = "STRENGTH")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.strength",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer strength;

    @Column(name = "ACTIVE_FROM")
    @Temporal(TemporalType.TIMESTAMP)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.activeFrom",
            order = 8000,
            prominent = true,
            gridOrder = 8,
            fieldType = SupportedFieldType.DATE,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date activeFrom;

    @Column(name = "ACTIVE_UNTIL")
    @Temporal(TemporalType.TIMESTAMP)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.placement.activeUntil",
            order = 9000,
            prominent = true,
            gridOrder = 9,
            fieldType = SupportedFieldType.DATE,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date activeUntil;

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
    public Product getProduct() {
        return product;
    }

    @Override
    public void setProduct(Product product) {
        this.product = product;
    }

    @Override
    public String getAction() {
        return action;
    }

    @Override
    public void setAction(String action) {
        this.action = action;
    }

    @Override
    public String getQuestion() {
        return question;
    }

    @Override
    public void setQuestion(String question) {
        this.question = question;
    }

    @Override
    public Region getRegion() {
        return region;
    }

    @Override
    public void setRegion(Region region) {
        this.region = region;
    }

    @Override
    public Craft getCraft() {
        return craft;
    }

    @Override
    public void setCraft(Craft craft) {
        this.craft = craft;
    }

    @Override
    public Integer getPlace() {
        return place;
    }

    @Override
    public void setPlace(Integer place) {
        this.place = place;
    }

    @Override
    public Integer getStrength() {
        return strength;
    }

    @Override
    public void setStrength(Integer strength) {
        this.strength = strength;
    }

    @Override
    public Date getActiveFrom() {
        return activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    @Override
    public void setActiveFrom(Date activeFrom) {
        this.activeFrom = activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    @Override
    public Date getActiveUntil() {
        return activeUntil == null ? null : new Date(activeUntil.getTime());
    }

    @Override
    public void setActiveUntil(Date activeUntil) {
        this.activeUntil = activeUntil == null ? null : new Date(activeUntil.getTime());
    }

    @Override
    public String getMainEntityName() {
        return product == null ? "" : product.getName();
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
