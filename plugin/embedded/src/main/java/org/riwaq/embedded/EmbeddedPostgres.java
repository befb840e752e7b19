package org.riwaq.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server on 127.0.0.1 whose data outlives it: one user, a generated password, a database {@code riwaq}.
 *
 * <p>Commits are on disk before they are acknowledged, unless {@link PostgresSettings#withoutDurability()} says
 * otherwise. What {@code kill -9} left behind is recovered by the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String USER = "riwaq";
    private static final String DATABASE = "riwaq";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final int port;
    private final String password;

    private EmbeddedPostgres(ChildProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it and returns once it answers.
     *
     * @throws IOException when the port is taken, when another PostgreSQL still runs on these data, when the user it
     *     must run as cannot reach the directory, or when it does not start; the message says which
     */
    public static EmbeddedPostgres start(PostgresSettings settings) throws IOException {
        return start(settings, RunAs.here());
    }

    static EmbeddedPostgres start(PostgresSettings settings, RunAs runAs) throws IOException {
        if (settings.port() != 0 && !Ports.isFree(settings.port()))
            throw new IOException("Port " + settings.port() + " is taken: PostgreSQL cannot listen there");
        requireReach(settings.directory(), runAs);
        if (!settings.binaries().startsWith(settings.directory())) requireReach(settings.binaries(), runAs);
        PostgresBinaries binaries = PostgresBinaries.unpack(settings.binaries());
        PostgresData data = new PostgresData(settings.directory(), runAs);
        String password = data.prepare(binaries, USER, settings.log());
        data.awaitNobodyThere();
        int port = settings.port() == 0 ? Ports.free() : settings.port();
        ChildProcess process = ChildProcess.start(new ChildCommand(
                runAs.command(command(binaries, data, port, settings.durable())),
                Map.of("TZ", "UTC", "LC_ALL", "C"),
                settings.directory(),
                settings.log(),
                // Fast shutdown: SIGTERM alone would wait for every client to leave.
                "INT"));
        EmbeddedPostgres postgres = new EmbeddedPostgres(process, port, password);
        try {
            postgres.awaitAnswer();
            postgres.createDatabase(DATABASE);
            return postgres;
        } catch (IOException | SQLException failed) {
            postgres.close();
            throw new IOException(
                    "PostgreSQL did not start: " + failed.getMessage() + "\n"
                            + String.join("\n", process.lastLines(20)),
                    failed);
        }
    }

    private static void requireReach(Path directory, RunAs runAs) throws IOException {
        if (!runAs.canReach(directory))
            throw new IOException("PostgreSQL runs as another user, who cannot reach " + directory);
    }

    private static List<String> command(PostgresBinaries binaries, PostgresData data, int port, boolean durable) {
        String onOff = durable ? "on" : "off";
        return List.of(
                binaries.postgres().toString(),
                "-D" + data.cluster(),
                "-p" + port,
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cfsync=" + onOff,
                "-csynchronous_commit=" + onOff,
                "-cfull_page_writes=" + onOff,
                "-cshared_buffers=96MB",
                "-ctimezone=UTC",
                "-clog_timezone=UTC",
                "-clog_line_prefix=%m [%p] ");
    }

    private void awaitAnswer() throws IOException, SQLException {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (Connection answer = DriverManager.getConnection(url("postgres"), USER, password)) {
                if (answer.isValid(5)) return;
            } catch (SQLException notYet) {
                if (!process.isAlive()) throw new IOException("it ended by itself", notYet);
                if (System.nanoTime() > deadline) throw notYet;
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    /** Makes a database of that name unless there is one; tests that share a server take one each. */
    public void createDatabase(String name) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,50}"))
            throw new IllegalArgumentException("A database's name is a-z, 0-9 and _: " + name);
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                PreparedStatement known = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement create = connection.createStatement()) {
            known.setString(1, name);
            try (var found = known.executeQuery()) {
                if (!found.next()) create.execute("create database " + name);
            }
        }
    }

    /** JDBC address of the database {@code riwaq}. */
    public String url() {
        return url(DATABASE);
    }

    /** JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code once the server has ended, whoever ended it. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    /** The last lines of its log since it was started. */
    public List<String> lastLines(int count) {
        return process.lastLines(count);
    }

    /** {@code kill -9}, as tests need it. */
    public void kill() {
        process.kill();
    }

    /** Ends open connections, writes what is to be written, and returns once the server has ended. */
    @Override
    public void close() {
        process.stop(STOP);
    }
}
