package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** UUIDs as callers write them. */
final class PublicIds {
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PublicIds() {}

    /** Those that can be ids at all. */
    static List<String> sound(Collection<String> ids) {
        List<String> sound = new ArrayList<>(ids);
        sound.removeIf(id -> !UUID.matcher(id).matches());
        return sound;
    }

    /** A page of ids; the order of uuid is that of its text's bytes. */
    static List<String> after(Connection snapshot, String sql, String after, int limit) throws SQLException {
        try (PreparedStatement query = snapshot.prepareStatement(sql)) {
            query.setString(1, UUID.matcher(after).matches() ? after : BEFORE_ALL);
            query.setInt(2, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
