package org.riwaq.engine.maker.dao;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.riwaq.engine.maker.domain.FormerHandleImpl;
import org.riwaq.engine.maker.domain.HandImpl;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.maker.domain.Membership;
import org.riwaq.engine.maker.domain.MembershipImpl;

/** By JPA. */
public class MakerDaoImpl implements MakerDao {
    // No table key is negative but those of our migrations, and none of them is a maker's.
    private static final Long NOBODY = Long.valueOf(-1);

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Maker readByHandle(String handle) {
        return first(query("select m from " + MakerImpl.class.getName() + " m where m.handle = :handle", Maker.class)
                .setParameter("handle", handle));
    }

    @Override
    public String readHandle(Long makerId) {
        return first(query("select m.handle from " + MakerImpl.class.getName() + " m where m.id = :id", String.class)
                .setParameter("id", makerId));
    }

    @Override
    public boolean isHandleTaken(String handle, Long makerId) {
        Long self = makerId == null ? NOBODY : makerId;
        boolean had = count(query(
                                "select count(f) from " + FormerHandleImpl.class.getName()
                                        + " f where f.handle = :handle and f.maker.id <> :self",
                                Long.class)
                        .setParameter("handle", handle)
                        .setParameter("self", self))
                > 0;
        return had
                || count(query(
                                        "select count(m) from " + MakerImpl.class.getName()
                                                + " m where m.handle = :handle and m.id <> :self",
                                        Long.class)
                                .setParameter("handle", handle)
                                .setParameter("self", self))
                        > 0;
    }

    @Override
    public long countMembers(Long cooperativeId) {
        return count(query(
                        "select count(m) from " + MembershipImpl.class.getName()
                                + " m where m.cooperative.id = :cooperative",
                        Long.class)
                .setParameter("cooperative", cooperativeId));
    }

    @Override
    public List<Membership> readMembers(Long cooperativeId) {
        return query(
                        "select m from " + MembershipImpl.class.getName()
                                + " m where m.cooperative.id = :cooperative order by m.fromDay, m.id",
                        Membership.class)
                .setParameter("cooperative", cooperativeId)
                .getResultList();
    }

    @Override
    public boolean hasMember(Long cooperativeId, Long artisanId) {
        return count(query(
                                "select count(m) from " + MembershipImpl.class.getName()
                                        + " m where m.cooperative.id = :cooperative and m.artisan.id = :artisan",
                                Long.class)
                        .setParameter("cooperative", cooperativeId)
                        .setParameter("artisan", artisanId))
                > 0;
    }

    @Override
    public boolean isHand(Long productId, Long artisanId, Long otherThan) {
        return count(query(
                                "select count(h) from " + HandImpl.class.getName() + " h where h.product.id = :product"
                                        + " and h.artisan.id = :artisan and h.id <> :other",
                                Long.class)
                        .setParameter("product", productId)
                        .setParameter("artisan", artisanId)
                        .setParameter("other", otherThan == null ? NOBODY : otherThan))
                > 0;
    }

    @Override
    public boolean isUsed(Long makerId) {
        return count(query(
                                        "select count(p) from " + ProductImpl.class.getName()
                                                + " p where p.maker.id = :maker",
                                        Long.class)
                                .setParameter("maker", makerId))
                        > 0
                || count(query(
                                        "select count(h) from " + HandImpl.class.getName()
                                                + " h where h.artisan.id = :maker",
                                        Long.class)
                                .setParameter("maker", makerId))
                        > 0
                || count(query(
                                        "select count(m) from " + MembershipImpl.class.getName()
                                                + " m where m.artisan.id = :maker",
                                        Long.class)
                                .setParameter("maker", makerId))
                        > 0;
    }

    @Override
    public <T> T save(T row) {
        return em.merge(row);
    }

    @Override
    public void delete(Object row) {
        em.remove(row);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> result) {
        return em.createQuery(jpql, result).setFlushMode(FlushModeType.COMMIT);
    }

    private static long count(TypedQuery<Long> query) {
        return query.getSingleResult().longValue();
    }

    private static <T> T first(TypedQuery<T> query) {
        List<T> found = query.setMaxResults(1).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
