package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs the addresses of parcels for their makers: one parcel each, until a day (decision 0660). */
public final class ParcelTokens {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{9,11})\\.([0-9A-Za-z_-]{20,80})");
    private static final Pattern PARCEL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Signature signature;
    private final Duration valid;
    private final Clock clock;

    /**
     * With the secret that signs.
     *
     * @param valid for how long a token opens
     */
    public ParcelTokens(String secret, Duration valid, Clock clock) {
        this.signature = new Signature(secret);
        this.valid = valid;
        this.clock = clock;
    }

    /**
     * What opens a parcel's page: for its maker alone.
     *
     * @param until when it does no more
     */
    public record Key(String token, Instant until) {}

    /** A new one. */
    public Key of(String parcel) {
        long until = clock.instant().plus(valid).getEpochSecond();
        return new Key(until + "." + signature.of(signed(parcel, until)), Instant.ofEpochSecond(until));
    }

    /** What a token is worth for a parcel. */
    Standing standing(@Nullable String token, String parcel) {
        Matcher parts = SHAPE.matcher(token == null ? "" : token);
        if (!PARCEL.matcher(parcel).matches() || !parts.matches()) {
            return Standing.NONE;
        }
        long until = Long.parseLong(parts.group(1));
        if (!signature.isOf(parts.group(2), signed(parcel, until))) {
            return Standing.NONE;
        }
        return clock.instant().isBefore(Instant.ofEpochSecond(until)) ? Standing.OPENS : Standing.EXPIRED;
    }

    /** See {@link #standing}. */
    enum Standing {
        OPENS,
        /** It was ours, and asks for a new one. */
        EXPIRED,
        /** It is none of this parcel's. */
        NONE
    }

    private static String signed(String parcel, long until) {
        return "parcel " + parcel + " " + until;
    }
}
