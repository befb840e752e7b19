package org.riwaq.storefront;

import org.riwaq.storefront.payment.Payments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health part {@code payment}: up while Stripe answers and knows us, unknown where no cards are taken. It is no part of
 * readiness: without Stripe shoppers still look around, and pay in cash.
 */
@Component("paymentHealthIndicator")
class PaymentHealth implements HealthIndicator {
    private final ObjectProvider<Payments> payments;

    PaymentHealth(ObjectProvider<Payments> payments) {
        this.payments = payments;
    }

    @Override
    public Health health() {
        Payments open = payments.getIfAvailable();
        if (open == null) {
            return Health.unknown().withDetail("cards", false).build();
        }
        return Health.status(open.reached() ? "UP" : "DOWN")
                .withDetail("cards", true)
                .build();
    }
}
