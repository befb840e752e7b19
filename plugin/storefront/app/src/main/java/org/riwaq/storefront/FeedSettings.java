package org.riwaq.storefront;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.riwaq.storefront.indexer.IndexerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process follows the engine's feed.
 *
 * @param enabled whether it does at all: any number may, and one has to
 * @param longPoll how long one read waits for news
 * @param pageSize how many facts one read brings at most
 * @param patience the longest pause between two tries while engine or Elasticsearch is away
 * @param keepReplaced how long a replaced generation is kept for the searches that still read it
 */
@ConfigurationProperties("riwaq.indexer")
@Validated
record FeedSettings(
        @DefaultValue("true") boolean enabled,

        @DefaultValue("20s") @DurationMin(seconds = 1) @DurationMax(seconds = 60)
        Duration longPoll,

        @DefaultValue("500") @Min(1) @Max(500) int pageSize,
        @DefaultValue("3s") @DurationMin(seconds = 1) Duration patience,
        @DefaultValue("30s") @DurationMin(seconds = 0) Duration keepReplaced) {

    IndexerSettings indexer() {
        return new IndexerSettings(longPoll, pageSize, patience, keepReplaced);
    }
}
