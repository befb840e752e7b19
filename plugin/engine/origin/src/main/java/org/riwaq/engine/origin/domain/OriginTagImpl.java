package org.riwaq.engine.origin.domain;

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
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_origin_tag}. */
@Entity
@Table(name = "riwaq_origin_tag")
@AdminPresentationClass(friendlyName = "riwaq.origin.originTag")
public class OriginTagImpl implements OriginTag {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "OriginTagId")
    @GenericGenerator(
            name = "OriginTagId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "OriginTagImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.OriginTagImpl")
            })
    @Column(name = "ORIGIN_TAG_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = ProductImpl.class, optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    protected Product product;

    @Column(name = "KIND", nullable = false, length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.kind",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.origin.domain.OriginKind",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String kind;

    @ManyToOne(targetEntity = RegionImpl.class, optional = false)
    @JoinColumn(name = "REGION_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.region",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Region region;

    @ManyToOne(targetEntity = ProvinceImpl.class)
    @JoinColumn(name = "PROVINCE_ID")
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.province",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Province province;

    @Column(name = "EVIDENCE", nullable = false, length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.evidence",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.origin.domain.OriginEvidence",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String evidence;

    @ManyToOne(targetEntity = ProtectedNameImpl.class)
    @JoinColumn(name = "PROTECTED_NAME_ID")
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.protectedName",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected ProtectedName protectedName;

    @Column(name = "REFERENCE", length = 128)
    @AdminPresentation(
            friendlyName = "riwaq.origin.originTag.reference",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String reference;

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
    public String getKind() {
        return kind;
    }

    @Override
    public void setKind(String kind) {
        this.kind = kind;
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
    public Province getProvince() {
        return province;
    }

    @Override
    public void setProvince(Province province) {
        this.province = province;
    }

    @Override
    public String getEvidence() {
        return evidence;
    }

    @Override
    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public ProtectedName getProtectedName() {
        return protectedName;
    }

    @Override
    public void setProtectedName(ProtectedName protectedName) {
        this.protectedName = protectedName;
    }

    @Override
    public String getReference() {
        return reference;
    }

    @Override
    public void setReference(String reference) {
        this.reference = reference;
    }
}
