package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.CursorPosition;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Refusal;
import org.riwaq.contract.WalkPage;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The feed: what changed after a cursor, and every live thing of a type. Any number of readers, in any number of
 * processes; it keeps nothing of theirs.
 */
public final class ChangeFeed {
    // A writer that goes on forever may not keep a wide change waiting forever, nor the other way round.
    private static final int SHARE_OF_SLOW_LANE = 5;
    private static final long GLANCE_MILLIS = 100;

    // What an idle market costs: two probes of an index.
    private static final String NEWS = "SELECT EXISTS (SELECT 1 FROM riwaq_change WHERE lane = 0"
            + " AND (txid, topic, key) > (?::text::xid8, ?, ?) AND txid < pg_snapshot_xmin(pg_current_snapshot()))"
            + " OR EXISTS (SELECT 1 FROM riwaq_change WHERE lane = 1"
            + " AND (txid, topic, key) > (?::text::xid8, ?, ?) AND txid < pg_snapshot_xmin(pg_current_snapshot()))";

    private static final String HELD =
            "SELECT greatest(0, floor(extract(epoch FROM clock_timestamp() - min(begun))))::bigint"
                    + " FROM (SELECT xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()"
                    + " UNION ALL SELECT prepared FROM pg_prepared_xacts) writers(begun)";

    private final DataSource database;
    private FactSources sources = new FactSources(Collections.<FactSource<?>>emptyList());
    private FanOuts fanOuts = new FanOuts(Collections.<FanOut>emptyList());

    /** @param database a pool of connections to the engine's PostgreSQL */
    public ChangeFeed(DataSource database) {
        this.database = database;
    }

    /** The sources of all modules. */
    @Autowired(required = false)
    public void setSources(List<FactSource<?>> all) {
        sources = new FactSources(all);
    }

    /** The fan-outs of all modules. */
    @Autowired(required = false)
    public void setFanOuts(List<FanOut> all) {
        fanOuts = new FanOuts(all);
    }

    FactSources sources() {
        return sources;
    }

    /**
     * What changed after a cursor.
     *
     * @param after a cursor of an earlier page, or null: from the oldest change that is kept
     * @param limit at most so many
     * @param waitSeconds how long to wait if there is nothing yet
     * @throws Refused 410 {@code feed.cursor-too-old} if changes after it may be gone, 400 if it is no cursor
     */
    public ChangesPage changes(String after, int limit, int waitSeconds) throws SQLException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(waitSeconds);
        Cursor cursor = after == null ? null : parsed(after);
        while (true) {
            ChangesPage page = page(cursor, limit);
            if (!page.changes.isEmpty() || System.nanoTime() >= until) {
                return page;
            }
            cursor = Cursor.parse(page.cursor);
            waitForNews(cursor, until);
        }
    }

    /** Where the feed ends now: all that commits from here on comes after it. */
    public CursorPosition cursor() throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            Position end = Position.before(snapshot.xmin);
            return new CursorPosition(new Cursor(snapshot.epoch, end, end).toString());
        }
    }

    /**
     * The live things of a type, in the order of their ids.
     *
     * @param after the last id of the page before, or null
     * @throws Refused 404 if no module here has facts of that type
     */
    public WalkPage walk(FactType<?> type, String after, int limit) throws SQLException {
        FactSource<?> source = sources.of(type);
        if (source == null) {
            throw Refused.because("request.unknown-path", 404);
        }
        try (Snapshot snapshot = Snapshot.of(database)) {
            List<String> ids = source.idsAfter(snapshot.connection, after == null ? "" : after, limit);
            Things things = new Things();
            for (String id : ids) {
                things.add(type, id);
            }
            List<Change<?>> changes = sources.changes(snapshot, things);
            // Live by its row and yet not fit to be told: not there, for a walk.
            changes.removeIf(change -> change.deleted);
            return new WalkPage(changes, ids.size() < limit ? null : ids.get(ids.size() - 1));
        }
    }

    private ChangesPage page(Cursor cursor, int limit) throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            if (cursor != null) {
                refuseIfChangesAreGone(cursor, snapshot);
            }
            Lane fast = new Lane(snapshot, 0, fanOuts, cursor == null ? Position.BEGIN : cursor.fast);
            Lane slow = new Lane(snapshot, 1, fanOuts, cursor == null ? Position.BEGIN : cursor.slow);
            Things things = new Things();
            slow.fill(things, limit / SHARE_OF_SLOW_LANE);
            fast.fill(things, limit);
            slow.fill(things, limit);
            List<Change<?>> changes = sources.changes(snapshot, things);
            String next = new Cursor(snapshot.epoch, fast.position(), slow.position()).toString();
            return new ChangesPage(changes, next, heldSeconds(snapshot.connection));
        }
    }

    private static void refuseIfChangesAreGone(Cursor cursor, Snapshot snapshot) {
        boolean sameEpoch = cursor.epoch.equals(snapshot.epoch);
        long oldest = Math.min(cursor.fast.txid, cursor.slow.txid);
        long newest = Math.max(cursor.fast.txid, cursor.slow.txid);
        // A database that was put back from a copy knows nothing of what its readers saw since.
        if (!sameEpoch || oldest < snapshot.keptFrom || newest > snapshot.xmax) {
            String why = sameEpoch && newest <= snapshot.xmax ? "retention" : "database-replaced";
            throw new Refused(new Refusal("feed.cursor-too-old", 410, "after", Collections.singletonMap("why", why)));
        }
    }

    private static Cursor parsed(String after) {
        try {
            return Cursor.parse(after);
        } catch (IllegalArgumentException noCursor) {
            throw Refused.badParameter("after", Collections.singletonMap("rule", "cursor"));
        }
    }

    /** Comes back when there is something to read, or at the end of the waiting. No transaction stays open meanwhile. */
    private void waitForNews(Cursor cursor, long until) throws SQLException, InterruptedException {
        while (System.nanoTime() < until && !hasNews(cursor)) {
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    private boolean hasNews(Cursor cursor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEWS)) {
            int at = 1;
            for (Position position : Arrays.asList(cursor.fast, cursor.slow)) {
                query.setString(at++, Long.toString(position.txid));
                query.setString(at++, position.topic);
                query.setString(at++, position.key);
            }
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1) || cursor.fast.isInsideARow() || cursor.slow.isInsideARow();
            }
        }
    }

    private static long heldSeconds(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet answer = query.executeQuery(HELD)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
