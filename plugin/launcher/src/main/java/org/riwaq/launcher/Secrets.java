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
 */
record Secrets(String engineSecret, String adminPassword) {
    private static final String ENGINE_SECRET = "engine.secret";
    private static final String ADMIN_PASSWORD = "admin.password";
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
        if (kept.containsKey(ENGINE_SECRET) && kept.containsKey(ADMIN_PASSWORD))
            return new Secrets(kept.getProperty(ENGINE_SECRET), kept.getProperty(ADMIN_PASSWORD));
        Secrets made = make(new SecureRandom());
        kept.setProperty(ENGINE_SECRET, made.engineSecret);
        kept.setProperty(ADMIN_PASSWORD, made.adminPassword);
        write(kept, file);
        return made;
    }

    private static Secrets make(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        // A digit, a capital and a small letter whatever chance says: password rules ask for them.
        StringBuilder password = new StringBuilder("R7w");
        for (int i = 0; i < 15; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return new Secrets(HexFormat.of().formatHex(bytes), password.toString());
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
