package org.riwaq.storefront;

import java.time.Clock;
import org.riwaq.storefront.payment.CardPayments;
import org.riwaq.storefront.payment.PaymentNews;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.PayoutProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to Stripe. Nothing is asked at start: Stripe may be away. Without its keys these doors are not there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeAccess.class)
class PaymentConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("riwaq.payment.stripe.secret-key")
    static class Cards {

        @Bean
        Payments payments(StripeAccess access, Clock clock) {
            return Payments.open(access.settings().orElseThrow(), clock);
        }

        @Bean
        CardPayments cardPayments(Payments payments) {
            return payments.cards();
        }

        @Bean
        PaymentNews paymentNews(Payments payments) {
            return payments.news();
        }

        @Bean
        PayoutProvider connectTransfers(Payments payments) {
            return payments.transfers();
        }
    }
}
