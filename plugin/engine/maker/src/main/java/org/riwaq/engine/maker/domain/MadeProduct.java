package org.riwaq.engine.maker.domain;

import java.util.List;

/** What this module adds to every stock product: cast a {@code Product} to it. */
public interface MadeProduct {
    /** Who made it, or null. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** The members of the cooperative who made it; empty for other makers. */
    List<Hand> getHands();
}
