package org.riwaq.storefront.api;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is done about payments without a shopper.
 *
 * @param reconcileEvery pause between two looks for what the webhook missed
 * @param openFor how long a payment is open before Stripe is asked about it
 * @param lookBack how far back Stripe's events are read after a start
 * @param refundEvery pause between two looks for refunds and payouts to be made
 */
@ConfigurationProperties("riwaq.till")
@Validated
record TillSettings(
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration reconcileEvery,
        @DefaultValue("2m") @DurationMin(seconds = 0) Duration openFor,
        @DefaultValue("6h") @DurationMin(minutes = 1) Duration lookBack,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration refundEvery) {}
