package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.Date;

/** Days on which a maker is closed all the same. */
public interface ClosedDays extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose it is. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** First day. */
    Date getFromDay();

    void setFromDay(Date fromDay);

    /** Last day, included. */
    Date getUntilDay();

    void setUntilDay(Date untilDay);

    /** Why, in French, or null; other languages are translations of this field. */
    String getReason();

    void setReason(String reason);
}
