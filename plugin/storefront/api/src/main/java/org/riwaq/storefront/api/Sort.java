package org.riwaq.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riwaq.storefront.search.ProductSort;

/** In which order products come. */
public enum Sort {
    RELEVANCE(ProductSort.RELEVANCE),
    PRICE(ProductSort.PRICE),
    PRICE_DESCENDING(ProductSort.PRICE_DESCENDING),
    NEWEST(ProductSort.NEWEST),
    DISTANCE(ProductSort.DISTANCE);

    private final ProductSort order;

    Sort(ProductSort order) {
        this.order = order;
    }

    /** As it stands in addresses, e.g. {@code -price}. */
    public String code() {
        return order.parameter();
    }

    ProductSort order() {
        return order;
    }

    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Sort::code).toList();
    }
}
