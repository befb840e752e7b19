package org.riwaq.engine.exhibition.domain;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Lob;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationAdornedTargetCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Row of {@code riwaq_circuit}. */
@Entity
@Table(name = "riwaq_circuit")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.circuit")
public class CircuitImpl implements Circuit, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqCircuitId")
    @GenericGenerator(
            name = "RiwaqCircuitId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqCircuitImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.CircuitImpl")
            })
    @Column(name = "CIRCUIT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "TITLE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.title",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String title;

    @Column(name = "HANDLE", nullable = false, length = 60)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.handle",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String handle;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "BODY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.text",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @ManyToOne(targetEntity = RegionImpl.class, optional = false)
    @JoinColumn(name = "REGION_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.region",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Region region;

    @Column(name = "TRANSPORT", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.transport",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.Transport",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String transport;

    @Column(name = "FIRST_MONTH")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.firstMonth",
            order = 7000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer firstMonth;

    @Column(name = "LAST_MONTH")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.lastMonth",
            order = 8000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer lastMonth;

    @Column(name = "LENGTH_METRES")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.lengthMetres",
            order = 9000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer lengthMetres;

    @Column(name = "PICTURE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.picture",
            order = 10000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.ASSET_LOOKUP,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String picture;

    @Column(name = "PICTURE_ALT")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.circuit.pictureAlt",
            order = 11000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String pictureAlt;

    @Embedded
    protected Showing showing = new Showing();

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "CREATED_AT", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date createdAt;

    @OneToMany(
            targetEntity = CircuitCraftImpl.class,
            mappedBy = "circuit",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.exhibition.circuit.crafts",
            order = 14000,
            parentObjectProperty = "circuit",
            targetObjectProperty = "craft",
            sortProperty = "position",
            gridVisibleFields = {"name", "nameAr"})
    protected List<CircuitCraft> crafts = new ArrayList<CircuitCraft>();

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
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getHandle() {
        return handle;
    }

    @Override
    public void setHandle(String handle) {
        this.handle = handle;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public void setText(String text) {
        this.text = text;
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
    public String getTransport() {
        return transport;
    }

    @Override
    public void setTransport(String transport) {
        this.transport = transport;
    }

    @Override
    public Integer getFirstMonth() {
        return firstMonth;
    }

    @Override
    public void setFirstMonth(Integer firstMonth) {
        this.firstMonth = firstMonth;
    }

    @Override
    public Integer getLastMonth() {
        return lastMonth;
    }

    @Override
    public void setLastMonth(Integer lastMonth) {
        this.lastMonth = lastMonth;
    }

    @Override
    public Integer getLengthMetres() {
        return lengthMetres;
    }

    @Override
    public void setLengthMetres(Integer lengthMetres) {
        this.lengthMetres = lengthMetres;
    }

    @Override
    public String getPicture() {
        return picture;
    }

    @Override
    public void setPicture(String picture) {
        this.picture = picture;
    }

    @Override
    public String getPictureAlt() {
        return pictureAlt;
    }

    @Override
    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }

    @Override
    public Showing getShowing() {
        return showing == null ? new Showing() : showing;
    }

    @Override
    public void setShowing(Showing showing) {
        this.showing = showing;
    }

    @Override
    public Date getCreatedAt() {
        return createdAt == null ? null : new Date(createdAt.getTime());
    }

    @Override
    public List<CircuitCraft> getCrafts() {
        return crafts;
    }

    @Override
    public String getMainEntityName() {
        return DynamicTranslationProvider.getValue(this, "title", title);
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
        if (createdAt == null) {
            createdAt = new Date();
        }
    }
}
