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

/** Payouts that are made, approved and sent together, read from a view. What is done about them goes by {@code PayoutHandlers}. */
@Entity
@Immutable
@Table(name = "riwaq_payout_batch_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.payoutBatch")
public class PayoutBatch implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PAYOUT_BATCH_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.number",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String number;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.state",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String state;

    @Column(name = "PAYMENTS")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.payments",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected Integer payments;

    @Column(name = "TOTAL")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.total",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected BigDecimal total;

    @Column(name = "CONFIRMED")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.confirmed", order = 5000, readOnly = true)
    protected Integer confirmed;

    @Column(name = "BACK")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.back", order = 6000, readOnly = true)
    protected Integer back;

    @Column(name = "MADE_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.madeBy",
            order = 7000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String madeBy;

    @Column(name = "MADE_AT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.madeAt",
            order = 8000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected Date madeAt;

    @Column(name = "APPROVED_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.approvedBy",
            order = 9000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected String approvedBy;

    @Column(name = "APPROVED_AT")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.approvedAt", order = 10000, readOnly = true)
    protected Date approvedAt;

    @Column(name = "FILE_NAME")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.fileName", order = 11000, readOnly = true)
    protected String fileName;

    @Column(name = "FILE_PAYMENTS")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.filePayments", order = 12000, readOnly = true)
    protected Integer filePayments;

    @Column(name = "FILE_TOTAL")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.fileTotal", order = 13000, readOnly = true)
    protected BigDecimal fileTotal;

    @Column(name = "FILE_SUM")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.fileSum", order = 14000, readOnly = true)
    protected String fileSum;

    @Column(name = "XML_SUM")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.xmlSum", order = 15000, readOnly = true)
    protected String xmlSum;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.payoutBatch.method",
            order = 16000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutMethod")
    protected String method;

    @Column(name = "REASON")
    @AdminPresentation(friendlyName = "riwaq.settlement.payoutBatch.reason", order = 17000)
    protected String reason;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }
}
