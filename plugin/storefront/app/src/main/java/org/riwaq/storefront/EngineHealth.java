package org.riwaq.storefront;

import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.indexer.Indexer;
import org.riwaq.storefront.indexer.IndexerStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health part {@code engine}: up while the engine answers. It is no part of readiness: without the engine shoppers still
 * search, what they find just gets no newer.
 */
@Component("engineHealthIndicator")
class EngineHealth implements HealthIndicator {
    private final Engine engine;
    private final ObjectProvider<Indexer> indexer;

    EngineHealth(Engine engine, ObjectProvider<Indexer> indexer) {
        this.engine = engine;
        this.indexer = indexer;
    }

    @Override
    public Health health() {
        Indexer follower = indexer.getIfAvailable();
        if (follower == null) {
            return Health.status(engine.reached() ? "UP" : "DOWN").build();
        }
        // What the follower saw last: asking here would let a health check hang with the engine.
        IndexerStatus status = follower.status();
        return Health.status(status.engineReached() ? "UP" : "DOWN")
                .withDetail("lagSeconds", status.lag().toSeconds())
                .withDetail("heldSeconds", status.heldSeconds())
                .withDetail("rebuilding", status.rebuilding())
                .withDetail("rejected", status.rejected())
                .build();
    }
}
