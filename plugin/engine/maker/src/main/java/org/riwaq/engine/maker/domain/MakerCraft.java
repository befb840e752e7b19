package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.riwaq.engine.origin.domain.Craft;

/** A craft of a maker. */
public interface MakerCraft extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose it is. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** The craft. */
    Craft getCraft();

    void setCraft(Craft craft);

    /** Its place in the list. */
    BigDecimal getPosition();

    void setPosition(BigDecimal position);
}
