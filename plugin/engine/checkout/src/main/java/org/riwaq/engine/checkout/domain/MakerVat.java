package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
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
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** A maker's VAT from a day on, where it is not what the configuration says of makers of its kind. */
@Entity
@Table(name = "riwaq_maker_vat")
@AdminPresentationClass(friendlyName = "riwaq.checkout.makerVat")
public class MakerVat implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MakerVatId")
    @GenericGenerator(
            name = "MakerVatId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MakerVat"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.checkout.domain.MakerVat")
            })
    @Column(name = "MAKER_VAT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerVat.maker",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED)
    @AdminPresentationToOneLookup
    protected Maker maker;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerVat.fromDay",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED)
    protected Date fromDay;

    @Column(name = "EXEMPT", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.checkout.makerVat.exempt", order = 3000, prominent = true, gridOrder = 3)
    protected Boolean exempt = false;

    /** Table key. */
    public Long getId() {
        return id;
    }

    /** Whose. */
    public Maker getMaker() {
        return maker;
    }

    /** First day on which it holds. */
    public Date getFromDay() {
        return fromDay;
    }

    /** Whether its prices include no VAT from then on. */
    public Boolean getExempt() {
        return exempt;
    }

    @Override
    public String getMainEntityName() {
        return maker == null ? "" : maker.getName();
    }
}
