package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs the addresses of single documents for people who work here: one document each, for some minutes. It opens nothing
 * else of the order, and is worth nothing where it stays behind.
 */
public final class DocumentTokens {
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Pattern SHAPE = Pattern.compile("([0-9]{9,11})\\.([0-9A-Za-z_-]{20,80})");

    private final Signature signature;
    private final Clock clock;

    /** With the secret that signs. */
    public DocumentTokens(String secret, Clock clock) {
        this.signature = new Signature(secret);
        this.clock = clock;
    }

    /**
     * Where a document is fetched, below the host.
     *
     * @param order number
     * @param document public id
     */
    public String path(Language language, String order, String document) {
        long until = clock.instant().plus(VALID).getEpochSecond();
        return "/" + language.code() + "/orders/" + order + "/documents/" + document + ".pdf?token=" + until + "."
                + signature.of(signed(order, document, until));
    }

    /** Whether a token opens a document of an order now. */
    boolean opens(@Nullable String token, String order, String document) {
        Matcher parts = SHAPE.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return false;
        }
        long until = Long.parseLong(parts.group(1));
        return signature.isOf(parts.group(2), signed(order, document, until))
                && clock.instant().isBefore(Instant.ofEpochSecond(until));
    }

    private static String signed(String order, String document, long until) {
        return "document " + order + " " + document + " " + until;
    }
}
