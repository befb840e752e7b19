package org.riwaq.engine.commandapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The secret of the private API; compared in a time that tells nothing about it. */
final class BearerSecret {
    private static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    private final byte[] secret;

    BearerSecret(String secret) {
        this.secret = checked(secret).getBytes(StandardCharsets.UTF_8);
    }

    static String checked(String secret) {
        // An unresolved placeholder would be a secret that everybody knows.
        if (secret == null || secret.startsWith("${") || secret.trim().length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "riwaq.engine.secret is missing or shorter than " + SHORTEST + " characters");
        }
        return secret.trim();
    }

    /** Whether an {@code Authorization} header, or null, carries it. */
    boolean isIn(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).trim().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(secret, given);
    }
}
