package org.riwaq.engine.maker.domain;

import java.io.Serializable;

/** A handle that a maker had before. */
public interface FormerHandle extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose it is. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** The handle. */
    String getHandle();

    void setHandle(String handle);
}
