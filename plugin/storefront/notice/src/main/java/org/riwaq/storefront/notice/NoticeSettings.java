package org.riwaq.storefront.notice;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How mails leave.
 *
 * @param from whom they come from: an address, or {@code Name <address>}
 * @param replyTo where answers go, or null: to {@code from}
 * @param site the storefront's public address, without a path; {@code {storefront}} in it stands for its code
 * @param pause between two looks for work
 */
public record NoticeSettings(String from, @Nullable String replyTo, String site, Duration pause) {
    public NoticeSettings {
        MailAddress.of(from);
        if (replyTo != null) MailAddress.of(replyTo);
        URI address = URI.create(site.replace("{storefront}", "storefront"));
        if (address.getHost() == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme())))
            throw new IllegalArgumentException("A storefront's public address is http(s)://host, not " + site);
    }

    String siteOf(String storefront) {
        return site.replace("{storefront}", storefront);
    }
}
