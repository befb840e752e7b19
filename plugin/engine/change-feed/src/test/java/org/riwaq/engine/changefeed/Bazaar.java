package org.riwaq.engine.changefeed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.riwaq.contract.FactType;
import org.riwaq.contract.TermFact;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;

/**
 * A market as small as the feed lets it be: stalls, told as {@link TermFact}s, that repeat the name of their street and
 * of their awnings. On a real PostgreSQL, one database for each bazaar.
 */
final class Bazaar {
    private static EmbeddedPostgres server;
    private static int databases;

    final DataSource database;
    final ChangeFeed feed;

    private Bazaar(DataSource database) {
        this.database = database;
        this.feed = new ChangeFeed(database);
        feed.setSources(List.of(new Stalls()));
        feed.setFanOuts(List.of(new FanOut("street", FactType.TERM, "SELECT id FROM stall WHERE street = ?::bigint")));
    }

    static synchronized Bazaar open() throws IOException, SQLException {
        if (server == null) {
            Path directory = Files.createTempDirectory("riwaq-feed");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            server = EmbeddedPostgres.start(new PostgresSettings(directory).withoutDurability());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        String name = "bazaar_" + ++databases;
        server.createDatabase(name);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.url(name));
        database.setUser(server.user());
        database.setPassword(server.password());
        Bazaar bazaar = new Bazaar(database);
        bazaar.execute(migration());
        bazaar.execute("""
                CREATE TABLE street (id bigint PRIMARY KEY, name text);
                CREATE TABLE stall (id text PRIMARY KEY, name text, street bigint REFERENCES street, visits int);
                CREATE TABLE awning (id bigint PRIMARY KEY, stall text REFERENCES stall ON DELETE CASCADE, name text);
                SELECT riwaq_watch('stall', 'term', '{id,name,street}', 'SELECT id FROM changed');
                SELECT riwaq_watch('awning', 'term', '{stall,name}', 'SELECT stall FROM changed');
                SELECT riwaq_watch('street', 'street', '{id,name}', 'SELECT id FROM changed WHERE name NOT LIKE ''%draft%''', 1);
                INSERT INTO street VALUES (1, 'Rue des Consuls'), (2, 'Rue des Tanneurs');
                """);
        return bazaar;
    }

    private static String migration() throws IOException {
        try (InputStream script = Bazaar.class.getResourceAsStream("/db/riwaq/change-feed/V1__feed.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }

    /** A transaction that its test ends. */
    Connection begin() throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** The name of a stall as a fact tells it: its own, its street's, its awnings'. */
    static String told(String stall, String street, String... awnings) {
        return stall + " / " + street + " / " + String.join("+", awnings);
    }

    private static final class Stalls implements FactSource<TermFact> {
        @Override
        public FactType<TermFact> type() {
            return FactType.TERM;
        }

        @Override
        public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
            try (PreparedStatement query = snapshot.prepareStatement(
                    "SELECT id FROM stall WHERE id COLLATE \"C\" > ? ORDER BY id COLLATE \"C\" LIMIT ?")) {
                query.setString(1, after);
                query.setInt(2, limit);
                List<String> ids = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
                return ids;
            }
        }

        @Override
        public Map<String, TermFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
            try (PreparedStatement query = snapshot.prepareStatement("""
                    SELECT s.id, s.name, t.name,
                        (SELECT coalesce(string_agg(a.name, '+' ORDER BY a.id), '') FROM awning a WHERE a.stall = s.id)
                    FROM stall s JOIN street t ON t.id = s.street WHERE s.id = ANY (?)""")) {
                query.setArray(1, snapshot.createArrayOf("text", ids.toArray()));
                Map<String, TermFact> facts = new HashMap<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        String name = told(rows.getString(2), rows.getString(3), rows.getString(4));
                        facts.put(
                                rows.getString(1),
                                new TermFact(rows.getString(1), "material", Map.of("fr", name), null, null));
                    }
                }
                return facts;
            }
        }
    }
}
