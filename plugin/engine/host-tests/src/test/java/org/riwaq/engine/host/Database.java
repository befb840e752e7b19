package org.riwaq.engine.host;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks into a database from outside. */
record Database(String url, String user, String password) {

    List<String> ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** Every column with its type, every constraint and index. */
    Set<String> schema() throws SQLException {
        Set<String> schema = new TreeSet<>(ask("SELECT table_name || '.' || column_name || ' ' || data_type || ' '"
                + " || coalesce(character_maximum_length::text, '') || ' ' || is_nullable"
                + " FROM information_schema.columns WHERE table_schema = 'public'"));
        schema.addAll(ask("SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE connamespace = 'public'::regnamespace AND contype <> 'n'"));
        schema.addAll(ask("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"));
        return schema;
    }

    /** Every row of every stock table, as text. */
    Set<String> stockRows() throws SQLException {
        Set<String> rows = new TreeSet<>();
        for (String table : ask("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_name NOT LIKE 'riwaq%'")) {
            rows.addAll(ask("SELECT '" + table + " ' || to_jsonb(t)::text FROM " + table + " t"));
        }
        return rows;
    }
}
