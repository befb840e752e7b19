package org.riwaq.engine.partner.domain;

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
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Row of {@code riwaq_storefront_region}. */
@Entity
@Table(name = "riwaq_storefront_region")
@AdminPresentationClass(friendlyName = "riwaq.partner.storefrontRegion")
public class StorefrontRegionImpl implements StorefrontRegion {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "StorefrontRegionId")
    @GenericGenerator(
            name = "StorefrontRegionId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "StorefrontRegionImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.partner.domain.StorefrontRegionImpl")
            })
    @Column(name = "STOREFRONT_REGION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = StorefrontImpl.class, optional = false)
    @JoinColumn(name = "STOREFRONT_ID", nullable = false)
    protected Storefront storefront = new StorefrontImpl();

    @ManyToOne(targetEntity = RegionImpl.class, optional = false)
    @JoinColumn(name = "REGION_ID", nullable = false)
    protected Region region = new RegionImpl();

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
    public Storefront getStorefront() {
        return storefront;
    }

    @Override
    public void setStorefront(Storefront storefront) {
        this.storefront = storefront;
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
    public BigDecimal getPosition() {
        return position;
    }

    @Override
    public void setPosition(BigDecimal position) {
        this.position = position;
    }
}
