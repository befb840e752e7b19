package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.riwaq.engine.origin.domain.Craft;

/** A craft that a circuit shows. */
public interface CircuitCraft extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Which circuit. */
    Circuit getCircuit();

    void setCircuit(Circuit circuit);

    /** Which craft. */
    Craft getCraft();

    void setCraft(Craft craft);

    /** Its place in the list. */
    BigDecimal getPosition();

    void setPosition(BigDecimal position);
}
