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

/** What a maker is owed and how much of it can be paid out, read from a view. What is done about it goes by {@code PayoutHandlers}. */
@Entity
@Immutable
@Table(name = "riwaq_payout_due_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.payoutDue")
public class PayoutDue implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "MAKER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.maker",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String maker;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.state",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String state;

    @Column(name = "OWED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.owed",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected BigDecimal owed;

    @Column(name = "HELD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.held",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected BigDecimal held;

    @Column(name = "PAYABLE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.payable",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected BigDecimal payable;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.method",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutMethod",
            readOnly = true)
    protected String method;

    @Column(name = "MASKED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.masked",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected String masked;

    @Column(name = "FROM_DAY")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutDue.fromDay", order = 8000)
    protected String fromDay;

    @Column(name = "TO_DAY")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutDue.toDay", order = 9000)
    protected String toDay;

    @Column(name = "LANG")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.lang",
            order = 10000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.StatementLanguage")
    protected String lang;

    @Column(name = "STATEMENT_MONTH")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutDue.month", order = 10100, readOnly = true)
    protected String month;

    @Column(name = "LETTER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutDue.letter",
            order = 10200,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String letter;

    @Column(name = "LINK")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutDue.link", order = 10300, readOnly = true)
    protected String link;

    @Column(name = "PUBLIC_ID")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutDue.publicId", order = 11000, readOnly = true)
    protected String publicId;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return maker;
    }
}
