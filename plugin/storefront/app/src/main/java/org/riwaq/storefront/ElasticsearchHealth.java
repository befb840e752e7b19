package org.riwaq.storefront;

import org.riwaq.storefront.search.SearchStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health part {@code elasticsearch}: up when there is a market to search; without it nothing can be shown. */
@Component("elasticsearchHealthIndicator")
class ElasticsearchHealth implements HealthIndicator {
    private final MarketStatus status;

    ElasticsearchHealth(MarketStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        SearchStatus now = status.now();
        return Health.status(now.searchable() ? "UP" : now.reached() ? "OUT_OF_SERVICE" : "DOWN")
                .withDetail("reached", now.reached())
                .withDetail("searchable", now.searchable())
                .build();
    }
}
