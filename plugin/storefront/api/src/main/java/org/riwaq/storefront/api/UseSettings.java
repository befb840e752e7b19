package org.riwaq.storefront.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How use of search is counted, in each process.
 *
 * @param tellEvery how often the engine is told
 * @param mostQuestions how many questions are held in memory at once; others are not counted until there is room
 * @param mostByVisitor pages of one visitor that count within ten minutes: who asks more is a robot
 */
@ConfigurationProperties("riwaq.use")
@Validated
record UseSettings(
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration tellEvery,
        @DefaultValue("5000") @Min(100) @Max(100_000) int mostQuestions,
        @DefaultValue("120") @Min(1) int mostByVisitor) {}
