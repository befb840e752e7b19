package org.riwaq.storefront.api;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What robots are kept to, in each process. Addresses are generous: a whole town may come from one.
 *
 * @param window in which so many are taken; they come back evenly over it
 * @param remembered how many addresses and carts are counted at once; the least used are forgotten beyond
 * @param cartsByAddress carts opened
 * @param codesByAddress promotion codes tried
 * @param codesByCart promotion codes tried
 * @param detailsByAddress contacts and addresses given
 * @param detailsByCart contacts and addresses given
 * @param checkoutsByAddress payments begun
 * @param checkoutsByCart payments begun
 * @param lettersByAddress letters to makers asked for again
 * @param lettersByParcel letters to makers asked for again
 * @param bookingsByAddress places in the programme booked
 */
@ConfigurationProperties("riwaq.limits")
@Validated
record LimitSettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration window,
        @DefaultValue("100000") @Min(1000) int remembered,
        @DefaultValue("200") @Min(1) int cartsByAddress,
        @DefaultValue("100") @Min(1) int codesByAddress,
        @DefaultValue("10") @Min(1) int codesByCart,
        @DefaultValue("500") @Min(1) int detailsByAddress,
        @DefaultValue("60") @Min(1) int detailsByCart,
        @DefaultValue("100") @Min(1) int checkoutsByAddress,
        @DefaultValue("10") @Min(1) int checkoutsByCart,
        @DefaultValue("30") @Min(1) int lettersByAddress,
        @DefaultValue("3") @Min(1) int lettersByParcel,
        @DefaultValue("60") @Min(1) int bookingsByAddress) {}
