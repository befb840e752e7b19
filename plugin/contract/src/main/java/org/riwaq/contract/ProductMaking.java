package org.riwaq.contract;

import java.util.List;

/** What a product is made of, how and where (module origin). */
public final class ProductMaking {
    /** Id of its craft, or null. */
    public final String craft;

    /** Its origin tags; at most one is {@code MADE_IN}. */
    public final List<OriginTag> origins;

    /** Codes of its materials, of the list in {@code config/crafts}: {@code laine}; as a term {@code material/laine}. */
    public final List<String> materials;

    /** Codes of its colours, of the list in {@code config/crafts}: {@code rouge}; as a term {@code colour/rouge}. */
    public final List<String> colours;

    /** Its size, or null. */
    public final Dimensions dimensions;

    /** Whether it is made after the order; then its lead time counts. */
    public final boolean madeToOrder;

    /** Working days to make it; null: the maker's own. */
    public final Integer leadTimeDays;

    public ProductMaking(
            String craft,
            List<OriginTag> origins,
            List<String> materials,
            List<String> colours,
            Dimensions dimensions,
            boolean madeToOrder,
            Integer leadTimeDays) {
        this.craft = craft;
        this.origins = Copies.of(origins);
        this.materials = Copies.of(materials);
        this.colours = Copies.of(colours);
        this.dimensions = dimensions;
        this.madeToOrder = madeToOrder;
        this.leadTimeDays = leadTimeDays;
    }
}
