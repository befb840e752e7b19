package org.riwaq.storefront.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time in a signature's header; it is signed along with the body. */
final class SignedAt {
    private static final Pattern TIME = Pattern.compile("(?:^|,)t=([0-9]{1,12})(?:,|$)");

    private SignedAt() {}

    static Optional<Instant> in(String header) {
        Matcher time = TIME.matcher(header);
        return time.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(time.group(1)))) : Optional.empty();
    }
}
