package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prices there are, whatever price is chosen; minor units.
 *
 * @param min the lowest
 * @param max the highest
 * @param steps spans that have products, the lowest first
 */
public record PriceSpread(long min, long max, List<Step> steps) {
    public PriceSpread {
        steps = List.copyOf(steps);
    }

    /**
     * A span of prices. A price that is exactly a bound is counted in both spans, as a question with that bound finds it.
     *
     * @param from included, or null in the lowest
     * @param to included, or null in the highest
     * @param count how many products
     */
    public record Step(@Nullable Long from, @Nullable Long to, long count) {}
}
