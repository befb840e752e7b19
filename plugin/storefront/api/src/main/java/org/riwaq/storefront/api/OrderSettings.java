package org.riwaq.storefront.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How orders are opened.
 *
 * @param secret signs their addresses; all processes have the same; there is no default
 * @param makerLink for how long a maker can open a parcel's page with one link
 */
@ConfigurationProperties("riwaq.orders")
@Validated
record OrderSettings(
        @NotNull @Size(min = 32) String secret,
        @DefaultValue("60d") @DurationMin(minutes = 1) Duration makerLink) {

    /** Without the secret: this goes into logs. */
    @Override
    public String toString() {
        return "OrderSettings[…]";
    }
}
