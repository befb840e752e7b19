package org.riwaq.engine.partner.domain;

import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.PrePersist;
import javax.persistence.PreUpdate;
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
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Row of {@code riwaq_partner}. */
@Entity
@Table(name = "riwaq_partner")
@AdminPresentationClass(friendlyName = "riwaq.partner.partner")
public class PartnerImpl implements Partner, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PartnerId")
    @GenericGenerator(
            name = "PartnerId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PartnerImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.partner.domain.PartnerImpl")
            })
    @Column(name = "PARTNER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "NAME", nullable = false, length = 120)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.name",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String name;

    @Column(name = "KIND", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.kind",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.partner.domain.PartnerKind",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String kind;

    @Embedded
    protected PartnerContact contact = new PartnerContact();

    @Column(name = "STATE", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.state",
            order = 4000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.partner.domain.PartnerState",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String state;

    @Column(name = "ORIGINS", length = 2000)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.origins",
            order = 5000,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String origins;

    @ManyToOne(targetEntity = RegionImpl.class)
    @JoinColumn(name = "REGION_ID")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.region",
            order = 6000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    @AdminPresentationToOneLookup
    protected Region region;

    @Column(name = "LANGUAGE", nullable = false, length = 2)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.language",
            order = 7000,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String language;

    @Column(name = "COMMISSION_POINTS", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.commissionPoints",
            order = 8000,
            prominent = true,
            gridOrder = 5,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer commissionPoints;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.fromDay",
            order = 9000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date fromDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "UNTIL_DAY")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partner.untilDay",
            order = 10000,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date untilDay;

    @Embedded
    protected PartnerKeys keys = new PartnerKeys();

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
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getKind() {
        return kind;
    }

    @Override
    public void setKind(String kind) {
        this.kind = kind;
    }

    @Override
    public String getState() {
        return state;
    }

    @Override
    public void setState(String state) {
        this.state = state;
    }

    @Override
    public String getOrigins() {
        return origins;
    }

    @Override
    public void setOrigins(String origins) {
        this.origins = origins;
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
    public String getLanguage() {
        return language;
    }

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public Integer getCommissionPoints() {
        return commissionPoints;
    }

    @Override
    public void setCommissionPoints(Integer points) {
        this.commissionPoints = points;
    }

    @Override
    public Date getFromDay() {
        return fromDay;
    }

    @Override
    public void setFromDay(Date day) {
        this.fromDay = day;
    }

    @Override
    public Date getUntilDay() {
        return untilDay;
    }

    @Override
    public void setUntilDay(Date day) {
        this.untilDay = day;
    }

    @Override
    public PartnerContact getContact() {
        if (contact == null) {
            contact = new PartnerContact();
        }
        return contact;
    }

    @Override
    public PartnerKeys getKeys() {
        if (keys == null) {
            keys = new PartnerKeys();
        }
        return keys;
    }

    @Override
    public String getMainEntityName() {
        return name;
    }

    @PrePersist
    @PreUpdate
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
        getKeys().give();
    }
}
