package org.riwaq.engine.host.stock;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQL82Dialect;

/**
 * The schema that Hibernate would make for stock Broadleaf with none of our modules, and the rows of Broadleaf's own
 * {@code config/bc/sql}: the admin's menu, permissions and roles. No user: {@code FirstAdmin} makes that one.
 */
public final class StockSchema {

    private StockSchema() {}

    /** Makes everything inside the connection's open transaction, which the caller commits. */
    public static void make(Connection connection) throws SQLException {
        Configuration configuration = new Configuration();
        Properties properties = new Properties();
        properties.setProperty("hibernate.id.new_generator_mappings", "true");
        properties.setProperty("hibernate.dialect", PostgreSQL82Dialect.class.getName());
        configuration.setProperties(properties);
        for (Class<?> entity : StockUnits.entities()) {
            configuration.addAnnotatedClass(entity);
        }
        Dialect dialect = new PostgreSQL82Dialect();
        try (Statement statement = connection.createStatement()) {
            for (String ddl : configuration.generateSchemaCreationScript(dialect)) {
                statement.addBatch(ddl);
            }
            for (String row : rows()) {
                statement.addBatch(row);
            }
            statement.executeBatch();
        }
    }

    private static List<String> rows() {
        List<String> rows = SqlFile.statements("config/bc/sql/load_admin_permissions.sql");
        rows.addAll(SqlFile.statements("config/bc/sql/load_admin_roles.sql"));
        rows.addAll(SqlFile.statements("config/bc/sql/load_admin_menu.sql"));
        rows.addAll(SqlFile.statements("org/riwaq/engine/host/stock/first-rows.sql"));
        return rows;
    }
}
