package org.riwaq.engine.settlement.domain;

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
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;
import org.riwaq.engine.partner.domain.Storefront;
import org.riwaq.engine.partner.domain.StorefrontImpl;

/** Row of {@code riwaq_commission_rule}. */
@Entity
@Table(name = "riwaq_commission_rule")
@AdminPresentationClass(friendlyName = "riwaq.settlement.commissionRule")
public class CommissionRuleImpl implements CommissionRule, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "CommissionRuleId")
    @GenericGenerator(
            name = "CommissionRuleId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "CommissionRuleImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.settlement.domain.CommissionRuleImpl")
            })
    @Column(name = "COMMISSION_RULE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "SUBJECT", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.subject",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.CommissionSubject",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String subject;

    @ManyToOne(targetEntity = MakerImpl.class)
    @JoinColumn(name = "MAKER_ID")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.maker",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker maker;

    @ManyToOne(targetEntity = CraftImpl.class)
    @JoinColumn(name = "CRAFT_ID")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.craft",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Craft craft;

    @ManyToOne(targetEntity = StorefrontImpl.class)
    @JoinColumn(name = "STOREFRONT_ID")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.storefront",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Storefront storefront;

    @Column(name = "POINTS", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.points",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer points;

    @Column(name = "PARTNER_POINTS", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.partnerPoints",
            order = 6000,
            prominent = false,
            gridOrder = 6,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer partnerPoints = 0;

    @Column(name = "VAT_POINTS", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.vatPoints",
            order = 7000,
            prominent = false,
            gridOrder = 7,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer vatPoints = 2000;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.fromDay",
            order = 8000,
            prominent = true,
            gridOrder = 8,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date fromDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "UNTIL_DAY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.untilDay",
            order = 9000,
            prominent = true,
            gridOrder = 9,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date untilDay;

    @Column(name = "NOTE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.commissionRule.note",
            order = 10000,
            prominent = false,
            gridOrder = 10,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String note;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public void setSubject(String subject) {
        this.subject = subject;
    }

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
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
    public Storefront getStorefront() {
        return storefront;
    }

    @Override
    public void setStorefront(Storefront storefront) {
        this.storefront = storefront;
    }

    @Override
    public Integer getPoints() {
        return points;
    }

    @Override
    public void setPoints(Integer points) {
        this.points = points;
    }

    @Override
    public Integer getPartnerPoints() {
        return partnerPoints;
    }

    @Override
    public void setPartnerPoints(Integer partnerPoints) {
        this.partnerPoints = partnerPoints;
    }

    @Override
    public Integer getVatPoints() {
        return vatPoints;
    }

    @Override
    public void setVatPoints(Integer vatPoints) {
        this.vatPoints = vatPoints;
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
    public String getNote() {
        return note;
    }

    @Override
    public void setNote(String note) {
        this.note = note;
    }

    @Override
    public String getMainEntityName() {
        return subject + " " + points;
    }
}
