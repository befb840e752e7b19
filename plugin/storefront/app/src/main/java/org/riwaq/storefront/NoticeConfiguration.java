package org.riwaq.storefront;

import org.riwaq.storefront.api.BookingTokens;
import org.riwaq.storefront.api.DocumentTokens;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.OrderTokens;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.StatementTokens;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.notice.Notices;
import org.riwaq.storefront.notice.Venue;
import org.riwaq.storefront.theme.Letters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails, where a mail server is named, and links for people to hand over. Nothing is asked at start: it may come later. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeAccess.class)
class NoticeConfiguration {

    @Bean
    Venue venue(
            Market market,
            OrderTokens orders,
            ParcelTokens parcels,
            StatementTokens statements,
            DocumentTokens documents,
            BookingTokens bookings) {
        return new Venue(market::letterFrom, orders, parcels, statements, documents, bookings);
    }

    @Bean
    Notices notices(
            Engine engine, Venue venue, Letters letters, ObjectProvider<JavaMailSender> senders, NoticeAccess access) {
        JavaMailSender sender = senders.getIfAvailable();
        return sender == null
                ? Notices.withoutMail(engine, venue, access.publicSite(), access.pause())
                : Notices.start(engine, venue, letters, sender, access.settings());
    }
}
