package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
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

/** A change of a maker's account, or the second person's word for it. Read from a view; nobody writes it. */
@Entity
@Immutable
@Table(name = "riwaq_account_change_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.accountChange")
public class AccountChange implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "MAKER_ACCOUNT_CHANGE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "DONE_AT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.doneAt",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected Date doneAt;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.maker",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String maker;

    @Column(name = "WHAT")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.what",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String what;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.method",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutMethod",
            readOnly = true)
    protected String method;

    @Column(name = "MASKED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.masked",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String masked;

    @Column(name = "HOLDER")
    @AdminPresentation(friendlyName = "riwaq.settlement.accountChange.holder", order = 6000, readOnly = true)
    protected String holder;

    @Column(name = "DONE_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.accountChange.doneBy",
            order = 7000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected String doneBy;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return maker;
    }
}
