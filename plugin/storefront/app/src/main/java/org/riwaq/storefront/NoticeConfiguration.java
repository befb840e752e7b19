package org.riwaq.storefront;

import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.OrderTokens;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.notice.Notices;
import org.riwaq.storefront.notice.Venue;
import org.riwaq.storefront.theme.Letters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails, where a mail server is named. Nothing is asked at start: it may come later. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeAccess.class)
class NoticeConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Venue venue(Market market, OrderTokens tokens) {
        return new Venue(market::letterFrom, tokens);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Notices notices(Engine engine, Venue venue, Letters letters, JavaMailSender sender, NoticeAccess access) {
        return Notices.start(engine, venue, letters, sender, access.settings());
    }
}
