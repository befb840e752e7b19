package org.riwaq.engine.host;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * On a database without Broadleaf's tables, makes them from the unwoven classes, before the web application and its
 * weaving exist. A database that has them is left alone.
 */
final class StockStep {

    private static final Logger LOG = LoggerFactory.getLogger(StockStep.class);
    private static final String WORKER = "org.riwaq.engine.host.stock.StockSchema";
    // Any number that nobody else uses: two engines on one empty database must not both make the schema.
    private static final long LOCK = 710_020_261_123L;

    private StockStep() {}

    static void run(EngineHome home, EngineDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                if (isEmpty(statement)) {
                    long began = System.nanoTime();
                    LOG.info("The database is empty: making Broadleaf's schema");
                    make(home, connection);
                    LOG.info("Broadleaf's schema made in {} ms", (System.nanoTime() - began) / 1_000_000);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new StartRefused(StartRefused.DATABASE, "Broadleaf's schema could not be made: " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('blc_admin_user') IS NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void make(EngineHome home, Connection connection) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader unwoven = new URLClassLoader(urls(home.webappJars()), before)) {
            thread.setContextClassLoader(unwoven);
            unwoven.loadClass(WORKER).getMethod("make", Connection.class).invoke(null, connection);
        } catch (InvocationTargetException e) {
            throw new StartRefused(
                    StartRefused.DATABASE,
                    "Broadleaf's schema could not be made: " + e.getCause().getMessage(),
                    e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartRefused(StartRefused.APPLICATION, "The engine's packaging is broken: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
