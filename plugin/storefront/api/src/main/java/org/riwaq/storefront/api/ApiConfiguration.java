package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    LimitSettings.class,
    OrderSettings.class,
    TillSettings.class,
    UseSettings.class,
    WidgetSettings.class
})
@EnableScheduling
class ApiConfiguration {

    /** Memberships and closures begin and end on the market's days, not on UTC's. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Africa/Casablanca"));
    }

    @Bean
    OrderTokens orderTokens(OrderSettings settings) {
        return new OrderTokens(settings.secret());
    }

    @Bean
    DocumentTokens documentTokens(OrderSettings settings, Clock clock) {
        return new DocumentTokens(settings.secret(), clock);
    }

    @Bean
    StatementTokens statementTokens(OrderSettings settings) {
        return new StatementTokens(settings.secret());
    }

    @Bean
    BookingTokens bookingTokens(OrderSettings settings) {
        return new BookingTokens(settings.secret());
    }

    @Bean
    ParcelTokens parcelTokens(OrderSettings settings, Clock clock) {
        return new ParcelTokens(settings.secret(), settings.makerLink(), clock);
    }

    @Bean
    Clicks clicks(OrderSettings orders, WidgetSettings settings, Partners partners, Clock clock) {
        return new Clicks(orders.secret(), settings, partners, clock);
    }
}
