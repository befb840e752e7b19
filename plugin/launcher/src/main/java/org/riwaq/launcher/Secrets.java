package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What a market's parts prove themselves with, made at its first start and kept where its owner alone reads it.
 *
 * @param engineSecret opens the engine's private API
 * @param adminPassword the admin's first password
 * @param ordersSecret signs the addresses of orders
 * @param stripe what the storefront and the double of Stripe know each other by
 */
record Secrets(String engineSecret, String adminPassword, String ordersSecret, StripeKeys stripe) {
    private static final String ENGINE_SECRET = "engine.secret";
    private static final String ADMIN_PASSWORD = "admin.password";
    private static final String ORDERS_SECRET = "orders.secret";
    private static final String STRIPE_SECRET_KEY = "stripe.secret-key";
    private static final String STRIPE_PUBLISHABLE_KEY = "stripe.publishable-key";
    private static final String STRIPE_WEBHOOK_SECRET = "stripe.webhook-secret";
    // Without 0 O 1 l I: a person types it.
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    static Secrets in(Path directory) throws IOException {
        Path file = directory.resolve("secrets.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        }
        int before = kept.size();
        SecureRandom random = new SecureRandom();
        kept.computeIfAbsent(ENGINE_SECRET, anew -> hex(random));
        kept.computeIfAbsent(ADMIN_PASSWORD, anew -> password(random));
        // A directory of an older launcher knows nothing of these.
        kept.computeIfAbsent(ORDERS_SECRET, anew -> hex(random));
        kept.computeIfAbsent(STRIPE_SECRET_KEY, anew -> "sk_test_" + hex(random));
        kept.computeIfAbsent(STRIPE_PUBLISHABLE_KEY, anew -> "pk_test_" + hex(random));
        kept.computeIfAbsent(STRIPE_WEBHOOK_SECRET, anew -> "whsec_" + hex(random));
        if (kept.size() > before) write(kept, file);
        return new Secrets(
                kept.getProperty(ENGINE_SECRET),
                kept.getProperty(ADMIN_PASSWORD),
                kept.getProperty(ORDERS_SECRET),
                new StripeKeys(
                        kept.getProperty(STRIPE_SECRET_KEY),
                        kept.getProperty(STRIPE_PUBLISHABLE_KEY),
                        kept.getProperty(STRIPE_WEBHOOK_SECRET)));
    }

    private static String hex(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String password(SecureRandom random) {
        // A digit, a capital and a small letter whatever chance says: password rules ask for them.
        StringBuilder password = new StringBuilder("R7w");
        for (int i = 0; i < 15; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return password.toString();
    }

    private static void write(Properties secrets, Path file) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".begun");
        Files.deleteIfExists(begun);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix"))
            Files.createFile(begun, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(begun)) {
            secrets.store(out, null);
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
