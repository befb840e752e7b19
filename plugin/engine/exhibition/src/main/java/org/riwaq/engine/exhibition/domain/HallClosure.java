package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.Date;

/** Days on which a hall is closed. */
public interface HallClosure extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Which hall. */
    Hall getHall();

    void setHall(Hall hall);

    /** First day. */
    Date getFromDay();

    void setFromDay(Date fromDay);

    /** Last day, included. */
    Date getUntilDay();

    void setUntilDay(Date untilDay);

    /** Why, in French. */
    String getReason();

    void setReason(String reason);
}
