package org.riwaq.engine.exhibition.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_stand_hours}. */
@Entity
@Table(name = "riwaq_stand_hours")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.standHours")
public class StandHoursImpl implements StandHours {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqStandHoursId")
    @GenericGenerator(
            name = "RiwaqStandHoursId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqStandHoursImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.StandHoursImpl")
            })
    @Column(name = "STAND_HOURS_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = StandImpl.class, optional = false)
    @JoinColumn(name = "STAND_ID", nullable = false)
    protected Stand stand;

    @Column(name = "DAY", nullable = false, length = 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.standHours.day",
            order = 2000,
            prominent = true,
            gridOrder = 1,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.maker.domain.WeekDay",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String day;

    @Column(name = "OPENS", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.standHours.opens",
            order = 3000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String opens;

    @Column(name = "CLOSES", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.standHours.closes",
            order = 4000,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String closes;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Stand getStand() {
        return stand;
    }

    @Override
    public void setStand(Stand stand) {
        this.stand = stand;
    }

    @Override
    public String getDay() {
        return day;
    }

    @Override
    public void setDay(String day) {
        this.day = day;
    }

    @Override
    public String getOpens() {
        return opens;
    }

    @Override
    public void setOpens(String opens) {
        this.opens = opens;
    }

    @Override
    public String getCloses() {
        return closes;
    }

    @Override
    public void setCloses(String closes) {
        this.closes = closes;
    }
}
