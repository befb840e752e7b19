package org.riwaq.engine.exhibition.dao;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** Reads and keeps plans; to be called in a transaction. */
public class PlanDao {
    private static final String LOCK = "SELECT plan_version FROM riwaq_exhibition WHERE exhibition_id = ? FOR UPDATE";
    private static final String USED = "SELECT 1 FROM riwaq_programme_item WHERE stand_id = ?";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    private final ExhibitionDao rooms;

    public PlanDao(ExhibitionDao rooms) {
        this.rooms = rooms;
    }

    /** The version of a plan, which nobody else changes until the end of the transaction; -1 if there is none. */
    public int lockVersion(Long exhibitionId) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(LOCK)) {
                query.setLong(1, exhibitionId);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? rows.getInt(1) : -1;
                }
            }
        });
    }

    public List<Exhibition> readExhibitions() {
        return em.createQuery(
                        "select x from " + ExhibitionImpl.class.getName() + " x order by x.firstDay desc, x.id desc",
                        Exhibition.class)
                .getResultList();
    }

    public Exhibition readExhibition(Long id) {
        return em.find(ExhibitionImpl.class, id);
    }

    public List<Stand> readStands(Long exhibitionId) {
        return rooms.readStands(exhibitionId);
    }

    /** Whether the programme names a stand. */
    public boolean isStandUsed(Long standId) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(USED)) {
                query.setLong(1, standId);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    public Maker readMaker(Long id) {
        return em.find(MakerImpl.class, id);
    }

    /** Makers that are shown, by name. */
    public List<Maker> readMakers() {
        return em.createQuery(
                        "select m from " + MakerImpl.class.getName()
                                + " m where m.publication.active = true order by m.name",
                        Maker.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    public void keep(Stand stand) {
        if (stand.getId() == null) {
            em.persist(stand);
        }
    }

    public void remove(Stand stand) {
        em.remove(stand);
    }

    public void flush() {
        em.flush();
    }
}
