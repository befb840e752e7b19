package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reading for facts: one query for a page of things, its only parameter their ids. */
public final class FactRows {
    /** What to do with a row. */
    public interface Each {
        /** Called for each row in turn. */
        void row(ResultSet row) throws SQLException;
    }

    private FactRows() {}

    /**
     * Reads rows of things.
     *
     * @param sql with one {@code ?} for an array
     * @param elementType of the array, as PostgreSQL calls it
     */
    public static void read(Connection snapshot, String sql, String elementType, Collection<?> ids, Each each)
            throws SQLException {
        try (PreparedStatement query = snapshot.prepareStatement(sql)) {
            query.setArray(1, snapshot.createArrayOf(elementType, ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        }
    }

    /**
     * A page of ids for a walk.
     *
     * @param from a table or a query in brackets
     * @param column its column of ids, text
     */
    public static List<String> idsAfter(Connection snapshot, String from, String column, String after, int limit)
            throws SQLException {
        String sql = "SELECT " + column + " FROM " + from + " x WHERE " + column + " COLLATE \"C\" > ? ORDER BY "
                + column + " COLLATE \"C\" LIMIT ?";
        try (PreparedStatement query = snapshot.prepareStatement(sql)) {
            query.setString(1, after);
            query.setInt(2, limit);
            List<String> ids = new ArrayList<String>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /** Values of a column that keeps several with {@code ;} between. */
    public static List<String> several(String joined) {
        return joined == null || joined.isEmpty() ? Collections.<String>emptyList() : Arrays.asList(joined.split(";"));
    }

    /** Text by language, as language, text, language, text; missing texts are left out. */
    public static Map<String, String> texts(String... languagesAndTexts) {
        Map<String, String> texts = new TreeMap<String, String>();
        for (int i = 0; i + 1 < languagesAndTexts.length; i += 2) {
            if (languagesAndTexts[i + 1] != null && !languagesAndTexts[i + 1].isEmpty()) {
                texts.put(languagesAndTexts[i], languagesAndTexts[i + 1]);
            }
        }
        return texts;
    }

    /** The names of a listed thing, from its table's columns. */
    public static Map<String, String> names(ResultSet row) throws SQLException {
        return texts(
                "fr", row.getString("name"),
                "ar", row.getString("name_ar"),
                "en", row.getString("name_en"),
                "es", row.getString("name_es"));
    }

    /** A number that may be missing. */
    public static Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    /** Degrees that may be missing. */
    public static Double degrees(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(value);
    }
}
