package org.riwaq.storefront.index;

import java.util.Locale;

/** The five indices of a market; each has its own file in {@code config/elasticsearch}. */
public enum IndexKind {
    /** {@link ProductDocument}s and {@link Tombstone}s. */
    PRODUCTS,
    /** {@link MakerDocument}s and {@link Tombstone}s. */
    MAKERS,
    /** {@link StockDocument}s. */
    STOCKS,
    /** {@link ReferenceDocument}s, and the {@link FeedPosition} that all five are as new as. */
    REFERENCES,
    /** {@link ShowingDocument}s: halls and what they show, circuits. Too many to be read all at once. */
    SHOWINGS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasTexts() {
        return this == PRODUCTS || this == MAKERS;
    }
}
