package org.riwaq.engine.commandapi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Sweeps answers that are older than they are promised. Any number of engines may do it at once. */
final class AnswerUpkeep implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerUpkeep.class);
    private static final String SWEEP = "DELETE FROM riwaq_answer WHERE at < now() - make_interval(days => ?)";

    private final DataSource database;
    private final int days;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-answer-upkeep");
        thread.setDaemon(true);
        return thread;
    });

    /** @param days how long answers are kept, at least 1 */
    AnswerUpkeep(DataSource database, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("riwaq.engine.answers.retention-days is at least 1");
        }
        this.database = database;
        this.days = days;
    }

    @Override
    public void afterPropertiesSet() {
        clock.scheduleWithFixedDelay(this::once, 10, 60, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void once() {
        try {
            LOG.debug("{} answers swept", sweep());
        } catch (SQLException failed) {
            LOG.warn("Old answers were not swept; the next try is in an hour", failed);
        }
    }

    /** How many were old. */
    int sweep() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            sweep.setInt(1, days);
            int swept = sweep.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return swept;
        }
    }
}
