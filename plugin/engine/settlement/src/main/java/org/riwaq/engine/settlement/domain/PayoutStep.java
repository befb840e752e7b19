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

/** A step of a payout: who did it and when. Read from a view; nobody writes it. */
@Entity
@Immutable
@Table(name = "riwaq_payout_step_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.payoutStep")
public class PayoutStep implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PAYOUT_STEP_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "DONE_AT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.doneAt",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected Date doneAt;

    @Column(name = "BATCH")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.batch",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String batch;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.maker",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String maker;

    @Column(name = "AMOUNT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.amount",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected BigDecimal amount;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.state",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String state;

    @Column(name = "DONE_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.doneBy",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected String doneBy;

    @Column(name = "REASON")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutStep.reason",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
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
