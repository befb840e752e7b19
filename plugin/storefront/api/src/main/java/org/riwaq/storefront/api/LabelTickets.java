package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the tickets with which the engine's admin sends somebody here to print labels (decision 0811). */
public final class LabelTickets {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{9,11})\\.([0-9A-Za-z_-]{20,80})");

    private final Signature signature;
    private final Clock clock;

    /** With the secret that engine and storefront share. */
    public LabelTickets(String engineSecret, Clock clock) {
        this.signature = new Signature(engineSecret);
        this.clock = clock;
    }

    /** What a ticket is worth for an exhibition. */
    Standing standing(@Nullable String ticket, String exhibition) {
        Matcher parts = SHAPE.matcher(ticket == null ? "" : ticket);
        if (!parts.matches() || !signature.isOf(parts.group(2), signed(exhibition, parts.group(1)))) {
            return Standing.NONE;
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return clock.instant().isBefore(until) ? Standing.OPENS : Standing.EXPIRED;
    }

    /** See {@link #standing}. */
    enum Standing {
        OPENS,
        /** It was ours, and asks for a new one. */
        EXPIRED,
        NONE
    }

    /** The engine signs the same text: {@code LabelLinks} of its module exhibition. */
    static String signed(String exhibition, String until) {
        return "riwaq labels " + exhibition + " " + until;
    }
}
