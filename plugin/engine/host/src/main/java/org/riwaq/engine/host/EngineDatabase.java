package org.riwaq.engine.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The engine's one pool of PostgreSQL connections. */
final class EngineDatabase implements AutoCloseable {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int HEALTH_SECONDS = 2;

    private final HikariDataSource pool;

    private EngineDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    /** @throws StartRefused if the database does not answer within ten seconds, or is no PostgreSQL */
    static EngineDatabase connect(EngineSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("riwaq");
        config.setJdbcUrl(settings.databaseUrl());
        config.setUsername(settings.databaseUser());
        config.setPassword(settings.databasePassword());
        config.setMaximumPoolSize(settings.databasePool());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setInitializationFailTimeout(CONNECT_MILLIS);
        // Both JVMs and the session run in UTC, so that a timestamp without zone is the same everywhere.
        config.setConnectionInitSql("SET TIME ZONE 'UTC'");
        config.addDataSourceProperty("ApplicationName", "riwaq-engine");
        try {
            return new EngineDatabase(new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            throw new StartRefused(
                    StartRefused.DATABASE,
                    "The database " + withoutQuery(settings.databaseUrl()) + " cannot be reached as "
                            + settings.databaseUser() + ": " + rootMessage(e),
                    e);
        }
    }

    // A JDBC URL may carry a password as a parameter.
    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    DataSource dataSource() {
        return pool;
    }

    boolean answers() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(HEALTH_SECONDS);
            return statement.execute("SELECT 1");
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
