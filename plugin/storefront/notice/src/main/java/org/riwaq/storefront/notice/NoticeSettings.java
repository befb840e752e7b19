package org.riwaq.storefront.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How mails leave.
 *
 * @param from whom they come from: an address, or {@code Name <address>}
 * @param replyTo where answers go, or null: to {@code from}
 * @param site where their links lead
 * @param pause between two looks for work
 */
public record NoticeSettings(String from, @Nullable String replyTo, PublicSite site, Duration pause) {
    public NoticeSettings {
        MailAddress.of(from);
        if (replyTo != null) MailAddress.of(replyTo);
    }
}
