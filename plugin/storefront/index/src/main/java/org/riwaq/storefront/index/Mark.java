package org.riwaq.storefront.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * An id as eight letters, so that a cursor has room for all that was shown. Two ids have the same one about once in 2^48
 * pairs; then one of them is missing on a later page.
 */
public final class Mark {
    /** Letters, digits, {@code -} and {@code _}. */
    public static final int LENGTH = 8;

    private static final int BYTES = 6;

    private Mark() {}

    /** The mark of an id; the same on every machine. */
    public static String of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
