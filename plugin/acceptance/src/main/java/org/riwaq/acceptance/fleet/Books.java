package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.riwaq.launcher.DatabaseAccess;

/**
 * The engine's books beside what the double of Stripe holds, as both are now. Closing them leaves nothing behind: whatever
 * is put in to see a rule broken is never committed.
 */
public final class Books implements AutoCloseable {
    private static final String STRIPE = """
            CREATE TEMP TABLE stripe_intent (id text PRIMARY KEY, status text, received bigint, cart text);
            CREATE TEMP TABLE stripe_refund (id text PRIMARY KEY, intent text, amount bigint, status text, work text);
            CREATE TEMP TABLE stripe_dispute (id text PRIMARY KEY, intent text, amount bigint, status text);
            CREATE INDEX ON stripe_refund (intent); CREATE INDEX ON stripe_refund (work);
            CREATE INDEX ON stripe_dispute (intent);
            CREATE FUNCTION pg_temp.stripe_back(text) RETURNS bigint STABLE LANGUAGE sql AS
                $$ SELECT coalesce(sum(amount), 0)::bigint FROM stripe_refund WHERE intent = $1 AND status <> 'failed' $$;
            CREATE FUNCTION pg_temp.stripe_lost(text) RETURNS bigint STABLE LANGUAGE sql AS
                $$ SELECT coalesce(sum(amount), 0)::bigint FROM stripe_dispute WHERE intent = $1 AND status = 'lost' $$;
            """;
    private static final int SHOWN = 5;

    private final Connection connection;

    private Books(Connection connection) {
        this.connection = connection;
    }

    static Books open(DatabaseAccess database, StripeState stripe) throws IOException, SQLException {
        Books books = new Books(DriverManager.getConnection(database.url(), database.user(), database.password()));
        try {
            books.connection.setAutoCommit(false);
            books.run(STRIPE);
            books.read(stripe);
            return books;
        } catch (IOException | SQLException failed) {
            books.close();
            throw failed;
        }
    }

    private void read(StripeState stripe) throws IOException, SQLException {
        for (JsonNode one : stripe.list("payment_intents", ""))
            insert(
                    "INSERT INTO stripe_intent VALUES (?, ?, ?, ?)",
                    text(one, "id"),
                    text(one, "status"),
                    one.path("amount_received").asLong(),
                    one.at("/metadata/cart").asText());
        for (JsonNode one : stripe.list("refunds", ""))
            insert(
                    "INSERT INTO stripe_refund VALUES (?, ?, ?, ?, ?)",
                    text(one, "id"),
                    text(one, "payment_intent"),
                    one.path("amount").asLong(),
                    text(one, "status"),
                    one.at("/metadata/row").asText());
        for (JsonNode one : stripe.list("disputes", ""))
            insert(
                    "INSERT INTO stripe_dispute VALUES (?, ?, ?, ?)",
                    text(one, "id"),
                    text(one, "payment_intent"),
                    one.path("amount").asLong(),
                    text(one, "status"));
    }

    private static String text(JsonNode one, String field) {
        return one.path(field).asText();
    }

    /** What does not hold, each with some of the rows that say so. */
    public Map<Invariant, List<String>> broken() throws SQLException {
        Map<Invariant, List<String>> broken = new EnumMap<>(Invariant.class);
        for (Invariant invariant : Invariant.values()) {
            List<String> rows = ask(invariant
                    .question()
                    .replace("stripe_back(", "pg_temp.stripe_back(")
                    .replace("stripe_lost(", "pg_temp.stripe_lost("));
            if (!rows.isEmpty()) broken.put(invariant, rows);
        }
        return broken;
    }

    /** What does not hold once a row is as it should never be. */
    public Map<Invariant, List<String>> brokenWith(String fault) throws SQLException {
        run("SAVEPOINT sound; SET LOCAL session_replication_role = replica");
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(fault) == 0) throw new IllegalStateException("It spoils nothing: " + fault);
            return broken();
        } finally {
            run("ROLLBACK TO sound");
        }
    }

    /** One number, for reports. */
    public long count(String question) throws SQLException {
        return Long.parseLong(ask(question).get(0));
    }

    private List<String> ask(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next() && rows.size() < SHOWN) rows.add(row.getString(1));
        }
        return rows;
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            connection.close();
        }
    }
}
