package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * What a shopper agrees to pay, and how.
 *
 * @param method one of {@link CartView#methods()}
 * @param version {@link CartView#version()} that was shown
 * @param total minor units that were shown
 */
public record CheckoutWish(@Nullable String method, long version, long total) {}
