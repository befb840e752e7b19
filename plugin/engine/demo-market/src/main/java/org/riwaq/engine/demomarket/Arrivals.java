package org.riwaq.engine.demomarket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * What has been loaded, by name; written in the transaction that loads it, so a kill leaves neither half.
 *
 * <p>It speaks to the connection itself: a native statement of Hibernate's would empty all its caches each time.
 */
public class Arrivals {
    private static final String ALL = "SELECT thing FROM riwaq_demo_arrival";
    private static final String FIND = "SELECT entity_id FROM riwaq_demo_arrival WHERE thing = ?";
    private static final String NOTE = "INSERT INTO riwaq_demo_arrival (thing, entity_id) VALUES (?, ?)";
    private static final String NOTICE =
            "INSERT INTO riwaq_maker_notice (maker_notice_id, maker_id, email, lang)" + " VALUES (?, ?, ?, ?)";
    private static final String PUBLIC_ID =
            "UPDATE blc_product SET riwaq_public_id = CAST(? AS uuid) WHERE product_id = ?";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager entities;

    /** Everything that was ever loaded. */
    Set<String> all() {
        return entities.unwrap(Session.class).doReturningWork(Arrivals::things);
    }

    private static Set<String> things(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            Set<String> things = new HashSet<>();
            while (rows.next()) {
                things.add(rows.getString(1));
            }
            return things;
        }
    }

    /** Key of the row that stands for a thing, or null if it was never loaded. */
    Long find(String thing) {
        return entities.unwrap(Session.class).doReturningWork(connection -> find(connection, thing));
    }

    private static Long find(Connection connection, String thing) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, thing);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Long.valueOf(rows.getLong(1)) : null;
            }
        }
    }

    void note(String thing, Long id) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
                insert.setString(1, thing);
                insert.setLong(2, id);
                insert.executeUpdate();
            }
        });
    }

    /** Where a maker's notices go, and in which language. */
    void writeTo(Long makerId, String email, String language) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NOTICE)) {
                // The admin gives positive keys.
                insert.setLong(1, -makerId);
                insert.setLong(2, makerId);
                insert.setString(3, email);
                insert.setString(4, language);
                insert.executeUpdate();
            }
        });
    }

    /** The public id stands past Hibernate, in a column of the catalogue's. */
    void setPublicId(Long productId, String publicId) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(PUBLIC_ID)) {
                update.setString(1, publicId);
                update.setLong(2, productId);
                update.executeUpdate();
            }
        });
    }

    /** The public id of a product. */
    String publicId(Long productId) {
        return entities.createNativeQuery("SELECT CAST(riwaq_public_id AS text) FROM blc_product WHERE product_id = ?1")
                .setParameter(1, productId)
                .getSingleResult()
                .toString();
    }
}
