package org.riwaq.engine.maker.domain;

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
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_closed_days}. */
@Entity
@Table(name = "riwaq_closed_days")
@AdminPresentationClass(friendlyName = "riwaq.maker.closedDays")
public class ClosedDaysImpl implements ClosedDays {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ClosedDaysId")
    @GenericGenerator(
            name = "ClosedDaysId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ClosedDaysImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.ClosedDaysImpl")
            })
    @Column(name = "CLOSED_DAYS_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    protected Maker maker;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.closedDays.fromDay",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED)
    protected Date fromDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "UNTIL_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.closedDays.untilDay",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date untilDay;

    @Column(name = "REASON")
    @AdminPresentation(
            friendlyName = "riwaq.maker.closedDays.reason",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            translatable = true)
    protected String reason;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public Date getFromDay() {
        return fromDay;
    }

    @Override
    public void setFromDay(Date fromDay) {
        this.fromDay = fromDay;
    }

    @Override
    public Date getUntilDay() {
        return untilDay;
    }

    @Override
    public void setUntilDay(Date untilDay) {
        this.untilDay = untilDay;
    }

    @Override
    public String getReason() {
        return reason;
    }

    @Override
    public void setReason(String reason) {
        this.reason = reason;
    }
}
