package org.riwaq.storefront;

import org.riwaq.storefront.api.picture.Originals;
import org.riwaq.storefront.search.MakerSearch;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Suggestions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The fixture market in the place of search and engine. */
@TestConfiguration(proxyBeanMethods = false)
class FixtureConfiguration {

    @Bean
    FixtureMarket fixtureMarket() {
        return new FixtureMarket();
    }

    @Bean
    @Primary
    ProductSearch fixtureProducts(FixtureMarket market) {
        return market;
    }

    @Bean
    @Primary
    MakerSearch fixtureMakers(FixtureMarket market) {
        return market.makerSearch();
    }

    @Bean
    @Primary
    Suggestions fixtureSuggestions(FixtureMarket market) {
        return market.suggestions();
    }

    @Bean
    @Primary
    References fixtureReferences(FixtureMarket market) {
        return () -> {
            market.present();
            return market.references();
        };
    }

    @Bean
    @Primary
    FixtureShowings fixtureShowings(FixtureMarket market) {
        return new FixtureShowings(market);
    }

    @Bean
    @Primary
    Originals fixturePictures() {
        return new FixturePictures();
    }

    @Bean
    @Primary
    MarketStatus fixtureStatus(FixtureMarket market) {
        return market::status;
    }
}
