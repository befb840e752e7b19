package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param total all there are
 * @param next cursor of the next page, or null on the last
 * @param <V> what it lists
 */
public record ViewList<V>(
        List<V> items, long total, @Nullable String next) {}
