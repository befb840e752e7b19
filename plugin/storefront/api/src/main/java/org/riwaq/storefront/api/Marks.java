package org.riwaq.storefront.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes of questions and visitors. All processes make the same of questions and groups; nobody else can. */
final class Marks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int GROUPS = 32;
    private static final int MARK_BYTES = 8;

    private final SecretKeySpec shared;
    /** Of this process and this run alone. */
    private final SecretKeySpec own;

    Marks(String secret) {
        this.shared =
                new SecretKeySpec(hash(key(secret.getBytes(StandardCharsets.UTF_8)), "riwaq use of search"), ALGORITHM);
        byte[] chance = new byte[32];
        new SecureRandom().nextBytes(chance);
        this.own = key(chance);
    }

    /** What stands for a question before its text may be told. */
    String question(String language, String text) {
        return HexFormat.of().formatHex(hash(shared, "question\n" + language + "\n" + text), 0, MARK_BYTES);
    }

    /** One of 32 groups, into which all visitors of a month fall evenly. */
    UseSums.Group group(String month, Visitor visitor) {
        int group = Math.floorMod(hash(shared, "group\n" + month + "\n" + visitor.who())[0], GROUPS);
        return new UseSums.Group(month, 1 << group);
    }

    /** Whether the same visitor did the same a moment ago is asked by this; it means nothing to any other process. */
    long once(Visitor visitor, String what) {
        return ByteBuffer.wrap(hash(own, visitor.who() + "\n" + what)).getLong();
    }

    private static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, never);
        }
    }
}
