package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * Gives a handle to products that were written past Hibernate, or before this module was there; without one a product is
 * not told to the storefront.
 */
public final class HandlesForAll implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HandlesForAll.class);
    private static final int AT_ONCE = 200;
    private static final int PAUSE_SECONDS = 60;
    private static final String MISSING = "SELECT p.product_id, s.name FROM blc_product p"
            + " JOIN blc_sku s ON s.sku_id = p.default_sku_id WHERE p.riwaq_handle IS NULL AND s.name <> ''"
            + " ORDER BY p.product_id LIMIT " + AT_ONCE;
    private static final String GIVE =
            "UPDATE blc_product SET riwaq_handle = ? WHERE product_id = ? AND riwaq_handle IS NULL";

    private final DataSource database;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-handles");
        thread.setDaemon(true);
        return thread;
    });
    private boolean started;

    public HandlesForAll(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
        if (!started) {
            started = true;
            clock.scheduleWithFixedDelay(this::once, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void once() {
        try {
            int given = run();
            if (given > 0) {
                LOG.info("{} products written past the engine have their handles now", given);
            }
        } catch (Exception failed) {
            LOG.error("Products without handle wait another {} seconds", PAUSE_SECONDS, failed);
        }
    }

    /** Gives all that is missing now, in small transactions; returns how many. */
    int run() throws SQLException {
        int all = 0;
        int given;
        do {
            given = giveSome();
            all += given;
        } while (given == AT_ONCE);
        return all;
    }

    private int giveSome() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                Map<Long, String> titles = missing(connection);
                for (Map.Entry<Long, String> product : titles.entrySet()) {
                    try (PreparedStatement update = connection.prepareStatement(GIVE)) {
                        update.setString(1, FreeHandle.of(connection, product.getValue()));
                        update.setLong(2, product.getKey());
                        update.executeUpdate();
                    }
                }
                connection.commit();
                return titles.size();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    private static Map<Long, String> missing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MISSING)) {
            Map<Long, String> titles = new LinkedHashMap<>();
            while (rows.next()) {
                titles.put(rows.getLong(1), rows.getString(2));
            }
            return titles;
        }
    }
}
