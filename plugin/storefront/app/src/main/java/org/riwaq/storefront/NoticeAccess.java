package org.riwaq.storefront;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.notice.NoticeSettings;
import org.riwaq.storefront.notice.PublicSite;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails leave, where {@code spring.mail.host} names a mail server.
 *
 * @param from whom they come from: an address, or {@code Name <address>}; needed with a mail server
 * @param replyTo where answers go; without it to {@code from}
 * @param site a storefront's public address for links; {@code {storefront}} in it stands for its code
 * @param pause between two looks for mails
 */
@ConfigurationProperties("riwaq.notice")
@Validated
record NoticeAccess(
        @Nullable String from,
        @Nullable String replyTo,
        @NotBlank @DefaultValue("http://127.0.0.1:8080") String site,

        @DefaultValue("3s") @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration pause) {

    PublicSite publicSite() {
        return new PublicSite(site);
    }

    NoticeSettings settings() {
        if (from == null || from.isBlank()) {
            throw new IllegalArgumentException(
                    "riwaq.notice.from is missing: with spring.mail.host mails are sent, and they come from somebody");
        }
        return new NoticeSettings(from, replyTo == null || replyTo.isBlank() ? null : replyTo, publicSite(), pause);
    }
}
