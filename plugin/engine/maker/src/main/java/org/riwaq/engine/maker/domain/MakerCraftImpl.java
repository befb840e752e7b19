package org.riwaq.engine.maker.domain;

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
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;

/** Row of {@code riwaq_maker_craft}. */
@Entity
@Table(name = "riwaq_maker_craft")
@AdminPresentationClass(friendlyName = "riwaq.maker.makerCraft")
public class MakerCraftImpl implements MakerCraft {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MakerCraftId")
    @GenericGenerator(
            name = "MakerCraftId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MakerCraftImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.MakerCraftImpl")
            })
    @Column(name = "MAKER_CRAFT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    protected Maker maker = new MakerImpl();

    @ManyToOne(targetEntity = CraftImpl.class, optional = false)
    @JoinColumn(name = "CRAFT_ID", nullable = false)
    protected Craft craft = new CraftImpl();

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
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public Craft getCraft() {
        return craft;
    }

    @Override
    public void setCraft(Craft craft) {
        this.craft = craft;
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
