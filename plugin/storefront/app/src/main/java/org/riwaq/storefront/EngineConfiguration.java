package org.riwaq.storefront;

import java.time.Clock;
import org.riwaq.storefront.api.LabelTickets;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.indexer.Indexer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the engine, and what follows its feed. Nothing is asked at start: the engine may come later. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EngineAccess.class, FeedSettings.class})
class EngineConfiguration {

    @Bean
    Engine engine(EngineAccess access) {
        return Engine.open(new EngineSettings(access.url(), access.secret()));
    }

    @Bean
    LabelTickets labelTickets(EngineAccess access, Clock clock) {
        return new LabelTickets(access.secret(), clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "riwaq.indexer.enabled", matchIfMissing = true)
    Indexer indexer(
            Engine engine, ElasticsearchSettings elasticsearch, MarketIndices indices, FeedSettings feed, Clock clock) {
        return Indexer.start(
                engine,
                ConnectionSettings.forIndexing(elasticsearch.uris(), elasticsearch.apiKey()),
                indices,
                feed.indexer(),
                clock);
    }
}
