package org.riwaq.engine.module;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Runs every module's migrations, each with a history table of its own, on a database that already has Broadleaf's
 * schema. PostgreSQL only.
 */
public final class ModuleMigrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);

    // Any number that nobody else uses: a site and an admin start together, and only one may migrate.
    private static final long LOCK = 710_020_261_124L;

    private final DataSource database;
    private final Collection<EngineModule> modules;

    public ModuleMigrations(DataSource database, Collection<EngineModule> modules) {
        this.database = database;
        this.modules = modules;
    }

    /** @throws ModuleException naming the module whose migration failed */
    @Override
    public void afterPropertiesSet() {
        try (Connection connection = database.getConnection()) {
            assertPostgresql(connection);
            execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
            try {
                for (EngineModule module : new ModuleOrder(modules).sorted()) {
                    migrate(module);
                }
            } finally {
                execute(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new ModuleException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void assertPostgresql(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!"PostgreSQL".equals(product)) {
            throw new ModuleException("Riwaq's modules need PostgreSQL; this database is " + product + ".");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void migrate(EngineModule module) {
        Flyway flyway = Flyway.configure(ModuleMigrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + module.migrations())
                .table(module.historyTable())
                // The schema is never empty: Broadleaf's tables are there. Our first script is 1.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .cleanDisabled(true)
                .load();
        try {
            if (flyway.info().all().length > 0) {
                int done = flyway.migrate().migrationsExecuted;
                LOG.info("Module {}: {} migrations done", module.name(), done);
            }
        } catch (FlywayException e) {
            throw new ModuleException(
                    "Module '" + module.name() + "' could not migrate the database: " + e.getMessage(), e);
        }
    }
}
