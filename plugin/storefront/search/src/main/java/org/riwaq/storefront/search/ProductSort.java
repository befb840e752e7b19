package org.riwaq.storefront.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders a list of products may have; equals stand in the order of their ids. */
public enum ProductSort {
    /** What fits the text best; without a text, newest first. */
    RELEVANCE("relevance"),
    /** Cheapest first. */
    PRICE("price"),
    /** Dearest first. */
    PRICE_DESCENDING("-price"),
    /** Newest first. */
    NEWEST("newest"),
    /** Nearest first; only around a point. */
    DISTANCE("distance");

    private final String parameter;

    ProductSort(String parameter) {
        this.parameter = parameter;
    }

    /** What stands in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The order of that name in addresses, if there is one. */
    public static Optional<ProductSort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }
}
