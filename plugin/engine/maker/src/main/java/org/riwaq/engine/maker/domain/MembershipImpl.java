package org.riwaq.engine.maker.domain;

import java.math.BigDecimal;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_membership}. */
@Entity
@Table(name = "riwaq_membership")
@AdminPresentationClass(friendlyName = "riwaq.maker.membership")
public class MembershipImpl implements Membership {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MembershipId")
    @GenericGenerator(
            name = "MembershipId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MembershipImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.MembershipImpl")
            })
    @Column(name = "MEMBERSHIP_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "COOPERATIVE_ID", nullable = false)
    protected Maker cooperative;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "ARTISAN_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.membership.artisan",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker artisan;

    @Column(name = "ROLE", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.maker.membership.role",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.maker.domain.MemberRole",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String role;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.membership.fromDay",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED)
    protected Date fromDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "UNTIL_DAY")
    @AdminPresentation(
            friendlyName = "riwaq.maker.membership.untilDay",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date untilDay;

    @Column(name = "SHARE_PERCENT", precision = 5, scale = 2)
    @AdminPresentation(
            friendlyName = "riwaq.maker.membership.sharePercent",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal sharePercent;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Maker getCooperative() {
        return cooperative;
    }

    @Override
    public void setCooperative(Maker cooperative) {
        this.cooperative = cooperative;
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
    public String getRole() {
        return role;
    }

    @Override
    public void setRole(String role) {
        this.role = role;
    }

    @Override
    public Date getFromDay() {
        return fromDay;
    }

    @Override
    public void setFromDay(Date fromDay) {
        this.fromDay = fromDay;
    }

    @Override
    public Date getUntilDay() {
        return untilDay;
    }

    @Override
    public void setUntilDay(Date untilDay) {
        this.untilDay = untilDay;
    }

    @Override
    public BigDecimal getSharePercent() {
        return sharePercent;
    }

    @Override
    public void setSharePercent(BigDecimal sharePercent) {
        this.sharePercent = sharePercent;
    }
}
