package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Keeps the feed small and whole: sweeps old changes, notices a replaced database, looks for changes that no trigger
 * saw. Of several engines on one database, one does it.
 */
public final class FeedUpkeep implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FeedUpkeep.class);
    private static final long FIRST_AFTER_MINUTES = 1;

    private static final String NEWEST = "(SELECT txid FROM riwaq_change ORDER BY txid DESC LIMIT 1)";

    private static final String MOVED = "UPDATE riwaq_feed SET epoch = gen_random_uuid(), kept_from = '0'"
            + " WHERE greatest(kept_from, " + NEWEST + ") > pg_current_xact_id()";

    // The next id after the newest that goes: xid8 knows no addition.
    private static final String SWEEP = "WITH swept AS (DELETE FROM riwaq_change"
            + " WHERE at < now() - make_interval(days => ?) AND txid < pg_snapshot_xmin(pg_current_snapshot())"
            + " RETURNING txid),"
            + " newest AS (SELECT (txid::text::bigint + 1)::text::xid8 AS next FROM swept ORDER BY txid DESC LIMIT 1)"
            + " UPDATE riwaq_feed SET kept_from = greatest(kept_from, next) FROM newest";

    private final DataSource database;
    private final FactCheck check;
    private final int retentionDays;
    private final int checkMinutes;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-feed-upkeep");
        thread.setDaemon(true);
        return thread;
    });
    private boolean started;

    /**
     * @param retentionDays how long changes are kept for a reader that is away, at least 1
     * @param checkMinutes how often to look for unseen changes, at least 1
     */
    public FeedUpkeep(DataSource database, ChangeFeed feed, int retentionDays, int checkMinutes) {
        if (retentionDays < 1 || checkMinutes < 1) {
            throw new IllegalArgumentException("riwaq.feed.retention-days and riwaq.feed.check-minutes are at least 1");
        }
        this.database = database;
        this.check = new FactCheck(database, feed);
        this.retentionDays = retentionDays;
        this.checkMinutes = checkMinutes;
    }

    @Override
    public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
        if (!started) {
            started = true;
            clock.scheduleWithFixedDelay(this::once, FIRST_AFTER_MINUTES, checkMinutes, TimeUnit.MINUTES);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void once() {
        try {
            run();
        } catch (Exception failed) {
            LOG.error("The feed's upkeep failed and is tried again in {} minutes", checkMinutes, failed);
        }
    }

    /** All of it, now. Does nothing while another engine is at it. */
    public void run() throws SQLException {
        try (Connection lock = database.getConnection()) {
            if (!ask(lock, "SELECT pg_try_advisory_lock(hashtext('riwaq-feed-upkeep'))")) {
                return;
            }
            try {
                beginAnewIfMoved(lock);
                sweep(lock);
                check.run();
            } finally {
                ask(lock, "SELECT pg_advisory_unlock(hashtext('riwaq-feed-upkeep'))");
            }
        }
    }

    /** Transaction ids begin anew where a dump is restored; what was written before would never be read, or too late. */
    private static void beginAnewIfMoved(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(MOVED) > 0) {
                statement.executeUpdate("DELETE FROM riwaq_change WHERE txid >= pg_current_xact_id()");
                LOG.warn("This database was restored elsewhere: the feed begins a new epoch, and its readers rebuild");
            }
        }
    }

    private void sweep(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SWEEP)) {
            statement.setInt(1, retentionDays);
            statement.executeUpdate();
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
