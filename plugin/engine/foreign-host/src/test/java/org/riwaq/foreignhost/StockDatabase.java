package org.riwaq.foreignhost;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;
import org.riwaq.engine.host.stock.StockSchema;

/** The database of a shop that has sold for years: stock Broadleaf's schema, a carpet, a lamp, a user of the admin. */
final class StockDatabase implements AutoCloseable {
    /** Keys of the shop's two products, and of the SKUs that hold their names and prices. */
    static final int CARPET = 1001;

    static final int LAMP = 1002;

    private static final List<String> GOODS = List.of(
            "INSERT INTO blc_category (category_id, name, url, active_start_date)"
                    + " VALUES (1000, 'Maison', '/maison', '2015-03-01')",
            "INSERT INTO blc_sku (sku_id, name, retail_price, active_start_date) VALUES"
                    + " (1001, 'Tapis noué', 1200, '2015-03-01'), (1002, 'Lampe', 80, '2015-03-01')",
            "INSERT INTO blc_product (product_id, url, archived, is_featured_product, can_sell_without_options,"
                    + " default_category_id, default_sku_id) VALUES (1001, '/tapis-noue', 'N', FALSE, FALSE, 1000, 1001),"
                    + " (1002, '/lampe', 'N', FALSE, FALSE, 1000, 1002)",
            "UPDATE blc_sku SET default_product_id = sku_id",
            // As stock Broadleaf keeps passwords until somebody sets an encoder.
            "INSERT INTO blc_admin_user (admin_user_id, name, login, password, email, active_status_flag)"
                    + " VALUES (1, 'Shopkeeper', 'shopkeeper', 'lantern', 'shop@example.org', TRUE)",
            "INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) VALUES (1, -1)");

    private final EmbeddedPostgres server;

    StockDatabase(Path directory) throws Exception {
        server = EmbeddedPostgres.start(new PostgresSettings(directory).withoutDurability());
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            StockSchema.make(connection);
            try (Statement statement = connection.createStatement()) {
                for (String good : GOODS) {
                    statement.execute(good);
                }
            }
            connection.commit();
        }
    }

    String url() {
        return server.url();
    }

    String user() {
        return server.user();
    }

    String password() {
        return server.password();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    List<String> ask(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** Every column with its type, every constraint, index and trigger. */
    Set<String> schema() throws SQLException {
        Set<String> schema = new TreeSet<>(ask("SELECT concat_ws(' ', table_name || '.' || column_name, data_type,"
                + " character_maximum_length, is_nullable, column_default)"
                + " FROM information_schema.columns WHERE table_schema = 'public'"));
        schema.addAll(ask("SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE connamespace = 'public'::regnamespace AND contype <> 'n'"));
        schema.addAll(ask("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"));
        schema.addAll(ask("SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"));
        return schema;
    }

    /** Every row of every stock table, without columns of ours. */
    Set<String> stockRows() throws SQLException {
        Set<String> rows = new TreeSet<>();
        for (String table : ask("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_name NOT LIKE 'riwaq%'")) {
            rows.addAll(ask("SELECT '" + table
                    + " ' || (SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(t))"
                    + " WHERE key NOT LIKE 'riwaq%' AND key <> 'quantity_available')::text FROM " + table + " t"));
        }
        return rows;
    }

    @Override
    public void close() {
        server.close();
    }
}
