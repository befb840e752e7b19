package org.riwaq.storefront.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How orders are opened.
 *
 * @param secret signs their addresses; all processes have the same; there is no default
 */
@ConfigurationProperties("riwaq.orders")
@Validated
record OrderSettings(@NotNull @Size(min = 32) String secret) {

    /** Without the secret: this goes into logs. */
    @Override
    public String toString() {
        return "OrderSettings[…]";
    }
}
