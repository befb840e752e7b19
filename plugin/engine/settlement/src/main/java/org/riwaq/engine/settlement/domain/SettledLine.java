package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** What a line of an order became. Read from a view; nobody writes it. */
@Entity
@Immutable
@Table(name = "riwaq_settled_line")
@AdminPresentationClass(friendlyName = "riwaq.settlement.settledLine")
public class SettledLine implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "SETTLEMENT_LINE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "DAY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.day",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String day;

    @Column(name = "KIND")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.kind",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.LedgerWord",
            readOnly = true)
    protected String kind;

    @Column(name = "ORDER_NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.orderNumber",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String orderNumber;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.maker",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String maker;

    @Column(name = "GROSS")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.gross",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected BigDecimal gross;

    @Column(name = "DISCOUNT")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.discount", order = 6000, readOnly = true)
    protected BigDecimal discount;

    @Column(name = "COMMISSION")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.commission",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected BigDecimal commission;

    @Column(name = "PARTNER")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.partner", order = 8000, readOnly = true)
    protected BigDecimal partner;

    @Column(name = "VAT")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.vat", order = 9000, readOnly = true)
    protected BigDecimal vat;

    @Column(name = "DELIVERY")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.delivery", order = 10000, readOnly = true)
    protected BigDecimal delivery;

    @Column(name = "OWED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.owed",
            order = 11000,
            prominent = true,
            gridOrder = 11,
            readOnly = true)
    protected BigDecimal owed;

    /** What the rule was made for; empty where none held. */
    @Column(name = "RULE_SUBJECT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.settledLine.ruleSubject",
            order = 12000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.CommissionSubject",
            readOnly = true)
    protected String ruleSubject;

    @Column(name = "RULE_PERCENT")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.rulePercent", order = 13000, readOnly = true)
    protected BigDecimal rulePercent;

    /** Numbers of the rule and of those that it went before. */
    @Column(name = "RULES")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.rules", order = 14000, readOnly = true)
    protected String rules;

    /** The rule and those it went before, which the form says in words. */
    @Column(name = "WHY")
    @AdminPresentation(friendlyName = "riwaq.settlement.settledLine.why", order = 15000, readOnly = true)
    protected String why;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return orderNumber;
    }
}
