package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;

/** A span of a week day in which a hall is open. */
public interface HallHours extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose they are. */
    Hall getHall();

    void setHall(Hall hall);

    /** ISO day of the week, 1 Monday to 7 Sunday. */
    String getDay();

    void setDay(String day);

    /** Local time {@code HH:mm}. */
    String getOpens();

    void setOpens(String opens);

    /** Local time {@code HH:mm}, after {@link #getOpens}. */
    String getCloses();

    void setCloses(String closes);
}
