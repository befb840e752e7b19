package org.riwaq.storefront.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the addresses of orders, so that only who was given one can open it. */
public final class OrderTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** With the secret that signs. */
    public OrderTokens(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The order with what opens it: for its buyer alone. */
    public OrderRef of(String number) {
        return new OrderRef(number, Base64.getUrlEncoder().withoutPadding().encodeToString(signature(number)));
    }

    /** Whether a token opens an order; takes as long for a wrong one as for the right one. */
    boolean opens(String token, String number) {
        byte[] expected = of(number).token().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), expected);
    }

    private byte[] signature(String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("order " + number).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, never);
        }
    }
}
