package org.riwaq.engine.changefeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.riwaq.engine.commandapi.EngineJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what no trigger saw: a restore with triggers off, a trigger switched off, a new release that tells more in a
 * fact. It renders every fact and compares its digest with that of the last check; a fact that differs is put into the
 * slow lane, whether a reader had it already or not, for reading twice is harmless.
 */
final class FactCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FactCheck.class);
    private static final int PAGE = 500;

    private static final String LOST =
            "SELECT w.watched, w.topic, riwaq_watch(w.watched, w.topic, w.columns, w.key_query, w.lane)"
                    + " FROM riwaq_watch w WHERE to_regclass(quote_ident(w.watched)) IS NOT NULL AND 4 > (SELECT count(*)"
                    + " FROM pg_trigger t WHERE t.tgrelid = to_regclass(quote_ident(w.watched)) AND t.tgenabled IN ('O', 'A')"
                    + " AND left(t.tgname, -4) = format('riwaq_%s_%s', w.watched, replace(w.topic, '-', '_')))";

    private static final String DIFFERENCE =
            "WITH asked AS (SELECT ?::text AS type, ?::text AS after, ?::text AS last),"
                    + " now AS (SELECT * FROM unnest(?::text[], ?::bytea[]) AS n(id, digest)),"
                    + " before AS (SELECT s.* FROM riwaq_fact_seen s, asked a WHERE s.type = a.type AND s.id > a.after"
                    + "   AND (a.last IS NULL OR s.id <= a.last)),"
                    + " differs AS (SELECT coalesce(n.id, b.id) AS id, n.digest, coalesce(b.seen_from, '0') AS seen_from"
                    + "   FROM now n FULL JOIN before b ON b.id = n.id WHERE n.digest IS DISTINCT FROM b.digest),"
                    + " gone AS (DELETE FROM riwaq_fact_seen s USING differs d, asked a"
                    + "   WHERE s.type = a.type AND s.id = d.id AND d.digest IS NULL),"
                    + " kept AS (INSERT INTO riwaq_fact_seen SELECT a.type, d.id, d.digest, ?::text::xid8 FROM differs d, asked a"
                    + "   WHERE d.digest IS NOT NULL ON CONFLICT (type, id) DO UPDATE"
                    + "   SET digest = excluded.digest, seen_from = excluded.seen_from)";

    private static final String REMEMBER = DIFFERENCE + " SELECT 0";

    // Told already if a row of its own came since. In the slow lane: a check that finds thousands may not stand in the
    // way of a merchant's save.
    private static final String TELL_AND_REMEMBER = DIFFERENCE
            + ", told AS (INSERT INTO riwaq_change (lane, topic, key) SELECT 1, a.type, d.id FROM differs d, asked a"
            + "   WHERE NOT EXISTS (SELECT 1 FROM riwaq_change c"
            + "     WHERE c.topic = a.type AND c.key = d.id AND c.txid >= d.seen_from)"
            + "   ON CONFLICT DO NOTHING RETURNING 1)"
            + " SELECT count(*)::int FROM told";

    private final DataSource database;
    private final ChangeFeed feed;
    private final ObjectMapper json = EngineJson.mapper();

    FactCheck(DataSource database, ChangeFeed feed) {
        this.database = database;
        this.feed = feed;
    }

    /** Checks every type; returns how many facts no trigger told of. */
    int run() throws SQLException {
        restoreTriggers();
        int found = 0;
        for (FactSource<?> source : feed.sources().all()) {
            found += check(source);
        }
        return found;
    }

    private void restoreTriggers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lost = statement.executeQuery(LOST)) {
            while (lost.next()) {
                LOG.warn(
                        "The triggers that tell of {} ({}) were gone or off and are back",
                        lost.getString(1),
                        lost.getString(2));
            }
        }
    }

    private <F> int check(FactSource<F> source) throws SQLException {
        String type = source.type().name;
        boolean first = begin(type);
        String after = "";
        int found = 0;
        while (after != null) {
            Page page = render(source, after);
            found += compare(type, after, page, first);
            after = page.last;
        }
        if (found > 0) {
            LOG.warn("{} facts of type {} had changed with nobody telling; readers are told now", found, type);
        }
        return found;
    }

    /** Whether there was no check before: then nothing is told, for readers begin with a walk. */
    private boolean begin(String type) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(
                        "INSERT INTO riwaq_fact_seen VALUES (?, '', '', '0') ON CONFLICT DO NOTHING")) {
            mark.setString(1, type);
            return mark.executeUpdate() > 0;
        }
    }

    private <F> Page render(FactSource<F> source, String after) throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            Connection connection = snapshot.connection;
            List<String> ids = source.idsAfter(connection, after, PAGE);
            Map<String, F> facts = ids.isEmpty() ? Collections.<String, F>emptyMap() : source.render(connection, ids);
            Map<String, byte[]> digests = new TreeMap<>();
            for (Map.Entry<String, F> fact : facts.entrySet()) {
                digests.put(fact.getKey(), digest(fact.getValue()));
            }
            return new Page(ids.size() < PAGE ? null : ids.get(ids.size() - 1), snapshot.xmin, digests);
        }
    }

    private byte[] digest(Object fact) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(fact));
        } catch (NoSuchAlgorithmException | JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private int compare(String type, String after, Page page, boolean first) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(first ? REMEMBER : TELL_AND_REMEMBER)) {
                statement.setString(1, type);
                statement.setString(2, after);
                statement.setString(3, page.last);
                statement.setArray(
                        4,
                        connection.createArrayOf("text", page.digests.keySet().toArray()));
                statement.setArray(
                        5,
                        connection.createArrayOf("bytea", page.digests.values().toArray(new byte[0][])));
                statement.setString(6, Long.toString(page.xmin));
                try (ResultSet told = statement.executeQuery()) {
                    told.next();
                    int found = told.getInt(1);
                    connection.commit();
                    return found;
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    /** A page of facts as they are now; {@code last} is null at the end. */
    private static final class Page {
        final String last;
        final long xmin;
        final Map<String, byte[]> digests;

        Page(String last, long xmin, Map<String, byte[]> digests) {
            this.last = last;
            this.xmin = xmin;
            this.digests = digests;
        }
    }
}
