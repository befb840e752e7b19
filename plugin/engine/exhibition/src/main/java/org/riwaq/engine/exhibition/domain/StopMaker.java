package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.riwaq.engine.maker.domain.Maker;

/** A workshop that may be visited at a stop. */
public interface StopMaker extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Which stop. */
    Stop getStop();

    void setStop(Stop stop);

    /** Whose workshop. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** Its place in the list. */
    BigDecimal getPosition();

    void setPosition(BigDecimal position);
}
