package org.riwaq.engine.host.webapp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.codec.Base64;

/**
 * Bcrypt behind the older interface that Broadleaf asks for. The salt is bcrypt's own; a salt that is passed in is not
 * used. Passwords are hashed with SHA-256 first, for bcrypt ignores everything after 72 bytes.
 */
@SuppressWarnings("deprecation") // Broadleaf 3.1 knows no newer interface.
public final class BcryptPasswords implements org.springframework.security.authentication.encoding.PasswordEncoder {

    private static final int STRENGTH = 11;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);

    @Override
    public String encodePassword(String password, Object salt) {
        return bcrypt.encode(shortened(password));
    }

    /** False as well for a stored value that is no bcrypt hash: a plain-text password of old does not open the door. */
    @Override
    public boolean isPasswordValid(String stored, String password, Object salt) {
        return stored != null && password != null && bcrypt.matches(shortened(password), stored);
    }

    private static String shortened(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return new String(Base64.encode(hash), StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
