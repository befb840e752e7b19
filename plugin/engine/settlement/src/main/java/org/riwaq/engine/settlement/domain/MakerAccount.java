package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.partner.domain.Partner;
import org.riwaq.engine.partner.domain.PartnerImpl;

/** How a maker is paid, read from a view; saved by {@code MakerAccountHandler}. Personal data: in no fact. */
@Entity
@Immutable
@Table(name = "riwaq_maker_account_screen")
@AdminPresentationClass(friendlyName = "riwaq.settlement.makerAccount")
public class MakerAccount implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "MAKER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class)
    @JoinColumn(name = "MAKERS_KEY")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.maker", order = 1000)
    @AdminPresentationToOneLookup
    protected Maker maker;

    @ManyToOne(targetEntity = PartnerImpl.class)
    @JoinColumn(name = "PARTNERS_KEY")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.partner", order = 1200)
    @AdminPresentationToOneLookup
    protected Partner partner;

    @Column(name = "MAKER_NAME")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.payee",
            order = 1500,
            prominent = true,
            gridOrder = 1,
            visibility = VisibilityEnum.FORM_HIDDEN,
            readOnly = true)
    protected String makerName;

    @Column(name = "METHOD")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.method",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutMethod",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String method;

    @Column(name = "HOLDER")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.holder", order = 3000)
    protected String holder;

    @Column(name = "RIB")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.rib", order = 4000)
    protected String rib;

    @Column(name = "ACCOUNT")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.account", order = 5000)
    protected String account;

    @Column(name = "MASKED")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.masked",
            order = 6000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String masked;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.state",
            order = 7000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.settlement.domain.PayoutWord",
            readOnly = true)
    protected String state;

    @Column(name = "CHANGED_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.changedBy",
            order = 8000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String changedBy;

    @Column(name = "CHANGED_AT")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.changedAt", order = 9000, readOnly = true)
    protected Date changedAt;

    @Column(name = "CONFIRMED_BY")
    @AdminPresentation(
            friendlyName = "riwaq.settlement.makerAccount.confirmedBy",
            order = 10000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected String confirmedBy;

    @Column(name = "CONFIRMED_AT")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.confirmedAt", order = 11000, readOnly = true)
    protected Date confirmedAt;

    @Column(name = "SEEN")
    @AdminPresentation(friendlyName = "riwaq.settlement.makerAccount.seen", order = 12000, readOnly = true)
    protected Long seen;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return makerName;
    }
}
