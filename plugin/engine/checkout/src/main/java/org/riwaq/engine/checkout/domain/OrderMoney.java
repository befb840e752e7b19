package org.riwaq.engine.checkout.domain;

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

/** An order's money, read from a view. What is done about it goes by {@code OrderMoneyHandler}. */
@Entity
@Immutable
@Table(name = "riwaq_order_screen")
@AdminPresentationClass(friendlyName = "riwaq.checkout.orderMoney")
public class OrderMoney implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "ORDER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.number",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String number;

    @Column(name = "PLACED_AT")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.placedAt",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected Date placedAt;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.state",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.OrderWord",
            readOnly = true)
    protected String state;

    @Column(name = "PAYMENT_STATE")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.paymentState",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.OrderWord",
            readOnly = true)
    protected String paymentState;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.method",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.OrderWord",
            readOnly = true)
    protected String method;

    @Column(name = "TOTAL")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.total",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected BigDecimal total;

    @Column(name = "REFUNDED")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.refunded",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected BigDecimal refunded;

    @Column(name = "PAID_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.paidAt", order = 8000, readOnly = true)
    protected Date paidAt;

    @Column(name = "RECEIVED_BY")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.receivedBy", order = 9000, readOnly = true)
    protected String receivedBy;

    @Column(name = "REFUSAL")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.refusal", order = 10000, readOnly = true)
    protected String refusal;

    @Column(name = "NOT_RETURNED")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.notReturned",
            order = 10100,
            prominent = true,
            gridOrder = 8,
            readOnly = true)
    protected BigDecimal notReturned;

    @Column(name = "ACTION")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.orderMoney.action",
            order = 11000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.OrderAction")
    protected String action;

    @Column(name = "AMOUNT")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.amount", order = 12000)
    protected BigDecimal amount;

    @Column(name = "REASON")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.reason", order = 13000)
    protected String reason;

    @Column(name = "NOTE")
    @AdminPresentation(friendlyName = "riwaq.checkout.orderMoney.note", order = 14000)
    protected String note;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }
}
