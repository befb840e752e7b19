package org.riwaq.storefront.api;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What partners' pages are kept to, in each process, and how long a click is theirs.
 *
 * @param window in which so many are taken; they come back evenly over it
 * @param byKey questions with one key
 * @param byAddress questions from one address with one key
 * @param link how long the links of an answer bring a partner what is bought, at least
 * @param click how long after a click what is bought is the partner's
 */
@ConfigurationProperties("riwaq.widgets")
@Validated
record WidgetSettings(
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration window,
        @DefaultValue("6000") @Min(1) int byKey,
        @DefaultValue("300") @Min(1) int byAddress,
        @DefaultValue("24h") @DurationMin(minutes = 1) Duration link,
        @DefaultValue("30d") @DurationMin(minutes = 1) Duration click) {}
