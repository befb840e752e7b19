package org.riwaq.storefront;

import org.riwaq.storefront.notice.NoticeStatus;
import org.riwaq.storefront.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health part {@code notice}: up while mails are taken, unknown where no mail server is named. It is no part of readiness:
 * mails wait in the engine.
 */
@Component("noticeHealthIndicator")
class NoticeHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeHealth.class);

    private final Notices notices;

    NoticeHealth(Notices notices) {
        this.notices = notices;
        if (!notices.sends()) {
            LOG.warn("No mails are sent by this process: spring.mail.host names no mail server");
        }
    }

    @Override
    public Health health() {
        if (!notices.sends()) {
            return Health.unknown().withDetail("sends", false).build();
        }
        NoticeStatus status = notices.status();
        return Health.status(status.waiting() ? "DOWN" : "UP")
                .withDetail("sends", true)
                .withDetail("sent", status.sent())
                .withDetail("givenUp", status.givenUp())
                .withDetail("reason", status.reason())
                .build();
    }
}
