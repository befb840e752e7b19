package org.riwaq.engine.maker.domain;

import java.io.Serializable;

/** A photo of a maker. */
public interface MakerPhoto extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Whose it is. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** Address of the asset in the host's asset store, e.g. {@code /cmsstatic/atelier.jpg}. */
    String getUrl();

    void setUrl(String url);

    /** Text in French for those who cannot see it; other languages are translations of this field. */
    String getAltText();

    void setAltText(String altText);

    /** Its place: the lowest comes first. */
    Integer getPosition();

    void setPosition(Integer position);
}
