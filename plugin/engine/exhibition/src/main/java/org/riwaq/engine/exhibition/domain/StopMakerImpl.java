package org.riwaq.engine.exhibition.domain;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** Row of {@code riwaq_stop_maker}. */
@Entity
@Table(name = "riwaq_stop_maker")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.stopMaker")
public class StopMakerImpl implements StopMaker {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqStopMakerId")
    @GenericGenerator(
            name = "RiwaqStopMakerId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqStopMakerImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.StopMakerImpl")
            })
    @Column(name = "STOP_MAKER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = StopImpl.class, optional = false)
    @JoinColumn(name = "STOP_ID", nullable = false)
    protected Stop stop = new StopImpl();

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    protected Maker maker = new MakerImpl();

    @Column(name = "POSITION", precision = 10, scale = 6)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected BigDecimal position;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Stop getStop() {
        return stop;
    }

    @Override
    public void setStop(Stop stop) {
        this.stop = stop;
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
    public BigDecimal getPosition() {
        return position;
    }

    @Override
    public void setPosition(BigDecimal position) {
        this.position = position;
    }
}
