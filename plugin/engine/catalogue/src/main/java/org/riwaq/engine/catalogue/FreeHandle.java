package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Finds the handle that a title gets: its slug, with a number behind if that is or was another's. */
final class FreeHandle {
    // Two merchants may save the same title at the same moment; the second waits until the first one's is to be seen.
    private static final String QUEUE = "SELECT pg_advisory_xact_lock(hashtext('riwaq-product-handle:' || ?))";
    private static final String TAKEN =
            "SELECT riwaq_handle FROM blc_product WHERE riwaq_handle = ? OR riwaq_handle LIKE ?"
                    + " UNION ALL SELECT handle FROM riwaq_product_former_handle WHERE handle = ? OR handle LIKE ?";
    private static final String WITHOUT_LATIN = "produit";
    private static final int ROOM_FOR_NUMBER = 6;

    private FreeHandle() {}

    /** @param connection in the transaction that will write the handle */
    static String of(Connection connection, String title) throws SQLException {
        String slug = Slug.of(title, Slug.LONGEST - ROOM_FOR_NUMBER);
        String wanted = slug.isEmpty() ? WITHOUT_LATIN : slug;
        try (PreparedStatement queue = connection.prepareStatement(QUEUE)) {
            queue.setString(1, wanted);
            queue.execute();
        }
        Set<String> taken = taken(connection, wanted);
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + '-' + number;
        }
        return free;
    }

    private static Set<String> taken(Connection connection, String wanted) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TAKEN)) {
            query.setString(1, wanted);
            query.setString(2, wanted + "-%");
            query.setString(3, wanted);
            query.setString(4, wanted + "-%");
            Set<String> taken = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
            return taken;
        }
    }
}
