package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;
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

/** One payout on its way to a maker, read from a view. What is done about it goes by {@code PayoutHandlers}. */
@Entity
@Immutable
@Table(name = "riwaq_payout_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.payoutWay")
public class PayoutWay implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PAYOUT_NO")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "BATCH")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.batch",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String batch;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.maker",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String maker;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.method",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutMethod",
            readOnly = true)
    protected String method;

    @Column(name = "MASKED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.masked",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String masked;

    @Column(name = "AMOUNT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.amount",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected BigDecimal amount;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.state",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String state;

    @Column(name = "REFERENCE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutWay.reference",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected String reference;

    @Column(name = "REVERSED")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.reversed", order = 8000, readOnly = true)
    protected BigDecimal reversed;

    @Column(name = "REASON")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.why", order = 9000, readOnly = true)
    protected String why;

    @Column(name = "REFUSAL")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.refusal", order = 10000, readOnly = true)
    protected String refusal;

    @Column(name = "CHANGED_AT")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.changedAt", order = 11000, readOnly = true)
    protected Date changedAt;

    @Column(name = "CHANGED_BY")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.changedBy", order = 12000, readOnly = true)
    protected String changedBy;

    @Column(name = "SAID")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutWay.reason", order = 13000)
    protected String reason;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return maker;
    }
}
