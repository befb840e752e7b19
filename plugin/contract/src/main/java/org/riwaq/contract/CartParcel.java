package org.riwaq.contract;

import java.util.List;

/** The lines of one maker, sent together. */
public final class CartParcel {
    /** Stable while the maker has a line in the cart: the maker's public id. */
    public final String id;

    /** Who sends it. */
    public final MakerRef maker;

    /** Ids of its lines. */
    public final List<String> lines;

    /** What can be chosen now; home delivery once the address is known. */
    public final List<DeliveryOption> options;

    /** What was chosen, or null. */
    public final DeliveryOption chosen;

    public CartParcel(
            String id, MakerRef maker, List<String> lines, List<DeliveryOption> options, DeliveryOption chosen) {
        this.id = id;
        this.maker = maker;
        this.lines = Copies.of(lines);
        this.options = Copies.of(options);
        this.chosen = chosen;
    }
}
