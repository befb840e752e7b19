package org.riwaq.engine.maker.domain;

import java.io.Serializable;

/** A span of a week day on which a maker is open. */
public interface OpeningSpan extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose it is. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** Type of a {@link WeekDay}: {@code 1} Monday to {@code 7} Sunday. */
    String getDay();

    void setDay(String day);

    /** Local time {@code HH:mm}. */
    String getOpens();

    void setOpens(String opens);

    /** Local time {@code HH:mm}, after {@code opens}. */
    String getCloses();

    void setCloses(String closes);
}
