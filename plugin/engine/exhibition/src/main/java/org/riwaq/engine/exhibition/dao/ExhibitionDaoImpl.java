package org.riwaq.engine.exhibition.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.ProgrammeItemImpl;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.domain.StandImpl;

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
    public <T> T readByHandle(Class<T> row, String handle) {
        List<T> found = em.createQuery("select x from " + row.getName() + " x where x.handle = :handle", row)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("handle", handle)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public List<Exhibition> readExhibitions(Long hallId) {
        return query(Exhibition.class, ExhibitionImpl.class, "x.hall.id = :id order by x.firstDay, x.id", hallId);
    }

    @Override
    public boolean hasStandsOnAnotherFloor(Long exhibitionId, Long hallId) {
        return exists(
                "SELECT 1 FROM riwaq_stand s JOIN riwaq_exhibition x USING (exhibition_id)"
                        + " WHERE s.x IS NOT NULL AND x.exhibition_id = ? AND x.hall_id <> ?",
                exhibitionId,
                hallId);
    }

    @Override
    public List<Stand> readStands(Long exhibitionId) {
        return query(Stand.class, StandImpl.class, "x.exhibition.id = :id order by x.position, x.id", exhibitionId);
    }

    @Override
    public boolean isOnStand(Long standId, Long productId, Long otherThan) {
        return exists(
                "SELECT 1 FROM riwaq_exhibit WHERE stand_id = ? AND product_id = ? AND exhibit_id <> ?",
                standId,
                productId,
                otherThan == null ? NOBODY : otherThan);
    }

    @Override
    public List<ProgrammeItem> readItems(Long makerId) {
        return query(ProgrammeItem.class, ProgrammeItemImpl.class, "x.maker.id = :id order by x.startsAt", makerId);
    }

    @Override
    public int readTaken(Long itemId) {
        return em.unwrap(Session.class)
                .doReturningWork(connection -> Integer.valueOf(text(
                        connection,
                        "SELECT taken::text FROM riwaq_programme_item WHERE programme_item_id = ?",
                        itemId)));
    }

    @Override
    public boolean isUsed(String kind, Long key) {
        if (kind.equals("hall")) {
            return exists("SELECT 1 FROM riwaq_exhibition WHERE hall_id = ?", key)
                    || exists("SELECT 1 FROM riwaq_programme_item WHERE hall_id = ?", key)
                    || exists("SELECT 1 FROM riwaq_circuit_stop WHERE hall_id = ?", key);
        }
        if (kind.equals("exhibition")) {
            return exists("SELECT 1 FROM riwaq_stand WHERE exhibition_id = ?", key)
                    || exists("SELECT 1 FROM riwaq_programme_item WHERE exhibition_id = ?", key);
        }
        return kind.equals("circuit")
                ? exists("SELECT 1 FROM riwaq_circuit_stop WHERE circuit_id = ?", key)
                : exists("SELECT 1 FROM riwaq_booking WHERE programme_item_id = ?", key);
    }

    private <T> List<T> query(Class<T> as, Class<? extends T> row, String where, Long id) {
        return em.createQuery("select x from " + row.getName() + " x where " + where, as)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", id)
                .getResultList();
    }

    private boolean exists(String sql, long... keys) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < keys.length; i++) {
                    query.setLong(i + 1, keys[i]);
                }
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
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
