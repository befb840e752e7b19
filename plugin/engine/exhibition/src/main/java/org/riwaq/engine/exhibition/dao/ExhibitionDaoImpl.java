package org.riwaq.engine.exhibition.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;

/** By JPA; past it where a native statement of Hibernate's would empty all its caches. */
public class ExhibitionDaoImpl implements ExhibitionDao {
    private static final long NOBODY = -1;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public boolean isHandleTaken(String kind, String handle, Long self) {
        long owner = self == null ? NOBODY : self;
        String sql = "SELECT 1 FROM riwaq_" + kind + " WHERE handle = ? AND " + kind + "_id <> ? UNION ALL"
                + " SELECT 1 FROM riwaq_exhibition_former_handle WHERE handle = ? AND owner_id <> ? AND of_kind = ?";
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, handle);
                query.setLong(2, owner);
                query.setString(3, handle);
                query.setLong(4, owner);
                query.setString(5, kind);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public String readHandle(String kind, Long self) {
        String sql = "SELECT handle FROM riwaq_" + kind + " WHERE " + kind + "_id = ?";
        return self == null
                ? null
                : em.unwrap(Session.class).doReturningWork(connection -> text(connection, sql, self));
    }

    private static String text(Connection connection, String sql, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    @Override
    public Object key(Object thing) {
        return em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(thing);
    }

    @Override
    public <T> T save(T thing) {
        return em.merge(thing);
    }
}
