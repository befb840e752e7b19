package org.riwaq.engine.partner.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationAdornedTargetCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_storefront}. */
@Entity
@Table(name = "riwaq_storefront")
@AdminPresentationClass(friendlyName = "riwaq.partner.storefront")
public class StorefrontImpl implements Storefront, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "StorefrontId")
    @GenericGenerator(
            name = "StorefrontId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "StorefrontImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.partner.domain.StorefrontImpl")
            })
    @Column(name = "STOREFRONT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "CODE", nullable = false, length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.REQUIRED)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true)
    protected String name;

    @Column(name = "HOSTS", nullable = false, length = 2000)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.hosts",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.REQUIRED)
    protected String hosts;

    @Column(name = "LANGUAGES", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.languages",
            order = 4000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.REQUIRED)
    protected String languages;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.currency",
            order = 5000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.REQUIRED)
    protected String currency;

    @Column(name = "THEME", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.partner.storefront.theme",
            order = 6000,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.REQUIRED)
    protected String theme;

    @Column(name = "ACTIVE", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.partner.storefront.active", order = 7000, prominent = true, gridOrder = 5)
    protected Boolean active = Boolean.TRUE;

    @OneToMany(
            targetEntity = StorefrontRegionImpl.class,
            mappedBy = "storefront",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.partner.storefront.storefrontRegions",
            order = 1000,
            parentObjectProperty = "storefront",
            targetObjectProperty = "region",
            sortProperty = "position",
            gridVisibleFields = {"code", "name", "nameAr"})
    protected List<StorefrontRegion> storefrontRegions = new ArrayList<StorefrontRegion>();

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
    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public void setCode(String code) {
        this.code = code;
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
    public String getHosts() {
        return hosts;
    }

    @Override
    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    @Override
    public String getLanguages() {
        return languages;
    }

    @Override
    public void setLanguages(String languages) {
        this.languages = languages;
    }

    @Override
    public String getCurrency() {
        return currency;
    }

    @Override
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    @Override
    public String getTheme() {
        return theme;
    }

    @Override
    public void setTheme(String theme) {
        this.theme = theme;
    }

    @Override
    public Boolean getActive() {
        return active;
    }

    @Override
    public void setActive(Boolean active) {
        this.active = active;
    }

    @Override
    public List<StorefrontRegion> getStorefrontRegions() {
        return storefrontRegions;
    }

    @Override
    public String getMainEntityName() {
        return name;
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
