package org.riwaq.contract;

import java.time.Instant;

/** Where a product is, was or will be shown, repeated here so that no reader has to join (module exhibition). */
public final class ProductExhibited {
    /** Public id of the exhibition. */
    public final String exhibition;

    /** Public id of the hall. */
    public final String hall;

    /** Public id of the stand. */
    public final String stand;

    /** When exhibition and publication both have begun. */
    public final Instant from;

    /** When the first of both is over. */
    public final Instant until;

    public ProductExhibited(String exhibition, String hall, String stand, Instant from, Instant until) {
        this.exhibition = exhibition;
        this.hall = hall;
        this.stand = stand;
        this.from = from;
        this.until = until;
    }
}
