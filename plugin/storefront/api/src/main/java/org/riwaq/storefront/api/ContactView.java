package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param name in full
 * @param email where mails go
 * @param phone any way it is written; answered as {@code +212…}
 */
public record ContactView(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {}
