package org.riwaq.engine.exhibition.editor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Addresses at the storefront where labels of an exhibition are printed, for who may see it here, for half a day. */
public final class LabelLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration VALID = Duration.ofHours(12);

    private final String storefront;
    private final String secret;
    private final Clock clock;

    /**
     * Of a storefront.
     *
     * @param storefront its address; empty where none is set
     * @param secret that engine and storefront share
     */
    public LabelLinks(String storefront, String secret) {
        this(storefront, secret, Clock.systemUTC());
    }

    LabelLinks(String storefront, String secret, Clock clock) {
        String address = storefront.trim();
        if (!address.isEmpty() && !address.matches("https?://[^/?#\\s]+/?")) {
            throw new IllegalArgumentException(
                    "riwaq.engine.exhibition.storefront is no address like https://riwaq.example: " + address);
        }
        this.storefront = address.replaceFirst("/$", "");
        this.secret = secret;
        this.clock = clock;
    }

    /** Whether there is a storefront to go to. */
    boolean arePossible() {
        return !storefront.isEmpty();
    }

    /**
     * A new address.
     *
     * @param exhibition its public id
     * @param language of the page, one of the storefront's
     */
    String to(String exhibition, String language) {
        long until = clock.instant().plus(VALID).getEpochSecond();
        // LabelTickets of the storefront checks this text.
        String signed = "riwaq labels " + exhibition + " " + until;
        return storefront + "/" + language + "/labels/" + exhibition + "?ticket=" + until + "." + signature(signed);
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, never);
        }
    }
}
