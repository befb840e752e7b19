package org.riwaq.engine.exhibition.domain;

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

/** Row of {@code riwaq_hall_closure}. */
@Entity
@Table(name = "riwaq_hall_closure")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.hallClosure")
public class HallClosureImpl implements HallClosure {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqHallClosureId")
    @GenericGenerator(
            name = "RiwaqHallClosureId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqHallClosureImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.HallClosureImpl")
            })
    @Column(name = "HALL_CLOSURE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = HallImpl.class, optional = false)
    @JoinColumn(name = "HALL_ID", nullable = false)
    protected Hall hall;

    @Temporal(TemporalType.DATE)
    @Column(name = "FROM_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hallClosure.fromDay",
            order = 2000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date fromDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "UNTIL_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hallClosure.untilDay",
            order = 3000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date untilDay;

    @Column(name = "REASON")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hallClosure.reason",
            order = 4000,
            prominent = true,
            gridOrder = 3,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
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
    public Hall getHall() {
        return hall;
    }

    @Override
    public void setHall(Hall hall) {
        this.hall = hall;
    }

    @Override
    public Date getFromDay() {
        return fromDay == null ? null : new Date(fromDay.getTime());
    }

    @Override
    public void setFromDay(Date fromDay) {
        this.fromDay = fromDay == null ? null : new Date(fromDay.getTime());
    }

    @Override
    public Date getUntilDay() {
        return untilDay == null ? null : new Date(untilDay.getTime());
    }

    @Override
    public void setUntilDay(Date untilDay) {
        this.untilDay = untilDay == null ? null : new Date(untilDay.getTime());
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
