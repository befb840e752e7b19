package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * What a printed label is of.
 *
 * @param stand id of the stand, or null where its exhibition is not shown
 * @param product handle of the piece on an exhibit's label, or null
 */
public record Labelled(@Nullable String stand, @Nullable String product) {}
