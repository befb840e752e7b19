package org.riwaq.storefront.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs what opens a booking from a letter: the engine keeps no more than a hash of the token that the visitor was given
 * first. It opens as long as the booking is kept.
 */
public final class BookingTokens {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9A-Za-z_-]{20,80})");

    private final Signature signature;

    /** With the secret that signs. */
    public BookingTokens(String secret) {
        this.signature = new Signature(secret);
    }

    /**
     * What opens a booking: for its visitor alone.
     *
     * @param booking public id
     */
    public String of(String booking) {
        return booking + "." + signature.of(signed(booking));
    }

    /** The public id of the booking that a token of this kind opens. */
    Optional<String> opened(String token) {
        Matcher parts = SHAPE.matcher(token);
        return parts.matches() && signature.isOf(parts.group(2), signed(parts.group(1)))
                ? Optional.of(parts.group(1))
                : Optional.empty();
    }

    private static String signed(String booking) {
        return "booking " + booking;
    }
}
