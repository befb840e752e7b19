package org.riwaq.embedded;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How {@link EmbeddedPostgres} runs.
 *
 * @param directory holds the data, the password and, unless given elsewhere, the program; kept from start to start
 * @param binaries where the program is unpacked, once for all that share it
 * @param port on 127.0.0.1; 0 takes a free one
 * @param durable whether a commit survives a power cut; only tests that kill nothing may do without
 * @param log file that PostgreSQL's messages are added to
 */
public record PostgresSettings(Path directory, Path binaries, int port, boolean durable, Path log) {
    public PostgresSettings {
        Objects.requireNonNull(binaries, "binaries");
        Objects.requireNonNull(log, "log");
        directory = directory.toAbsolutePath().normalize();
        if (port < 0 || port > 65535) throw new IllegalArgumentException("A port is 0 to 65535: " + port);
    }

    /** Durable, on a free port, with everything in one directory. */
    public PostgresSettings(Path directory) {
        this(directory, directory.resolve("program"), 0, true, directory.resolve("postgres.log"));
    }

    public PostgresSettings withPort(int fixed) {
        return new PostgresSettings(directory, binaries, fixed, durable, log);
    }

    public PostgresSettings withLog(Path file) {
        return new PostgresSettings(directory, binaries, port, durable, file);
    }

    /** Where many starts share one unpacked program. */
    public PostgresSettings withBinaries(Path shared) {
        return new PostgresSettings(directory, shared, port, durable, log);
    }

    /** Faster, and not to be trusted with anything. */
    public PostgresSettings withoutDurability() {
        return new PostgresSettings(directory, binaries, port, false, log);
    }
}
