package org.riwaq.engine.host.webapp;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the user {@code admin} where there is no admin user yet: with the password that was set, or with a random one
 * that lies in {@code <data>/first-login.txt} for its owner alone and must be changed at the first login.
 */
public final class FirstAdmin implements InitializingBean {

    static final String LOGIN = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final long USER_ID = -1;
    private static final long ROLE_ADMIN = -1;

    private final JdbcTemplate database;
    private final BcryptPasswords passwords;
    private final String givenPassword;
    private final Path data;

    public FirstAdmin(DataSource database, BcryptPasswords passwords, String givenPassword, File data) {
        this.database = new JdbcTemplate(database);
        this.passwords = passwords;
        this.givenPassword = givenPassword == null ? "" : givenPassword;
        this.data = data.toPath();
    }

    @Override
    public void afterPropertiesSet() {
        if (database.queryForObject("SELECT count(*) FROM blc_admin_user", Long.class) > 0) {
            return;
        }
        String password = givenPassword.isEmpty() ? random() : givenPassword;
        if (givenPassword.isEmpty()) {
            // Before the user exists: a password that nobody can read would lock everybody out.
            write(password);
            database.update("INSERT INTO riwaq_host_first_login (login) VALUES (?)", LOGIN);
        }
        database.update(
                "INSERT INTO blc_admin_user (admin_user_id, name, login, password, email, active_status_flag)"
                        + " VALUES (?, 'Administration', ?, ?, 'admin@localhost', TRUE)",
                USER_ID,
                LOGIN,
                passwords.encodePassword(password, null));
        database.update(
                "INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) VALUES (?, ?)",
                USER_ID,
                ROLE_ADMIN);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private void write(String password) {
        Path file = data.resolve("first-login.txt");
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(file);
            boolean posix = Files.getFileStore(data).supportsFileAttributeView("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, ownerOnly);
            Files.write(
                    file, (LOGIN + "\n" + password + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The first login's password cannot be written to " + file, e);
        }
        LOG.info("User '{}' made; its one-time password is in {}", LOGIN, file);
    }
}
