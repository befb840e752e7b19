package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prices there are, whatever price is chosen.
 *
 * @param min the lowest
 * @param max the highest
 * @param steps spans that have products, the lowest first
 */
public record Prices(Money min, Money max, List<Step> steps) {
    /**
     * A span of prices.
     *
     * @param from to be given as {@code minPrice}, or null in the lowest
     * @param to to be given as {@code maxPrice}, or null in the highest
     * @param count how many would be found
     */
    public record Step(@Nullable Long from, @Nullable Long to, long count) {}
}
