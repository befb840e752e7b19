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

/** An entry of the ledger. Read from a view; nobody writes it. */
@Entity
@Immutable
@Table(name = "riwaq_ledger_shown")
@AdminPresentationClass(friendlyName = "riwaq.settlement.ledgerEntry")
public class LedgerEntry implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "ENTRY_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "BOOKED_ON")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.bookedOn",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String bookedOn;

    @Column(name = "SOURCE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.source",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.LedgerWord",
            readOnly = true)
    protected String source;

    @Column(name = "SOURCE_ID")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.sourceId",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String sourceId;

    @Column(name = "ACCOUNT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.account",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.LedgerWord",
            readOnly = true)
    protected String account;

    @Column(name = "OWNER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.owner",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String owner;

    @Column(name = "DEBIT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.debit",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected BigDecimal debit;

    @Column(name = "CREDIT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.ledgerEntry.credit",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected BigDecimal credit;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return bookedOn + " · " + id;
    }
}
