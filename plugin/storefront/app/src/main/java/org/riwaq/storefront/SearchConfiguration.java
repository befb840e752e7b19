package org.riwaq.storefront;

import java.time.Clock;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.search.MakerSearch;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Search;
import org.riwaq.storefront.search.Showings;
import org.riwaq.storefront.search.Suggestions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to the catalogue. Nothing is asked at start: Elasticsearch may come later, and go and come back. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchSettings.class, ConfigSettings.class})
class SearchConfiguration {

    @Bean
    MarketIndices marketIndices(ElasticsearchSettings settings, ConfigSettings config) {
        return MarketIndices.read(settings.prefix(), config.directory().resolve("elasticsearch"));
    }

    @Bean
    Search search(ElasticsearchSettings settings, ConfigSettings config, MarketIndices indices, Clock clock) {
        return Search.open(
                ConnectionSettings.forSearch(settings.uris(), settings.apiKey()),
                indices,
                config.directory().resolve("search"),
                clock);
    }

    @Bean
    ProductSearch productSearch(Search search) {
        return search.products();
    }

    @Bean
    MakerSearch makerSearch(Search search) {
        return search.makers();
    }

    @Bean
    Suggestions suggestions(Search search) {
        return search.suggestions();
    }

    @Bean
    References references(Search search) {
        return search.references();
    }

    @Bean
    Showings showings(Search search) {
        return search.showings();
    }

    @Bean
    MarketStatus marketStatus(Search search) {
        return search::status;
    }
}
