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
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;

/** Row of {@code riwaq_circuit_craft}. */
@Entity
@Table(name = "riwaq_circuit_craft")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.circuitCraft")
public class CircuitCraftImpl implements CircuitCraft {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqCircuitCraftId")
    @GenericGenerator(
            name = "RiwaqCircuitCraftId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqCircuitCraftImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.CircuitCraftImpl")
            })
    @Column(name = "CIRCUIT_CRAFT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = CircuitImpl.class, optional = false)
    @JoinColumn(name = "CIRCUIT_ID", nullable = false)
    protected Circuit circuit = new CircuitImpl();

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
    public Circuit getCircuit() {
        return circuit;
    }

    @Override
    public void setCircuit(Circuit circuit) {
        this.circuit = circuit;
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
