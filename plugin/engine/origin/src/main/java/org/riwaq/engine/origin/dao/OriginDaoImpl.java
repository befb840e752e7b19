package org.riwaq.engine.origin.dao;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.riwaq.engine.origin.domain.Named;
import org.riwaq.engine.origin.domain.OriginTag;
import org.riwaq.engine.origin.domain.OriginTagImpl;

/** By JPA. */
public class OriginDaoImpl implements OriginDao {
    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public <T extends Named> T readByCode(Class<? extends T> type, String code) {
        TypedQuery<? extends T> query =
                em.createQuery("select n from " + type.getName() + " n where n.code = :code", type);
        return first(query.setParameter("code", code));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Named> List<T> readAll(Class<? extends T> type) {
        return (List<T>) em.createQuery("select n from " + type.getName() + " n order by n.code", type)
                .getResultList();
    }

    @Override
    public OriginTag readMadeIn(Long productId, Long otherThan) {
        String notThat = otherThan == null ? "" : " and t.id <> :tag";
        TypedQuery<OriginTagImpl> query = em.createQuery(
                "select t from " + OriginTagImpl.class.getName()
                        + " t where t.product.id = :product and t.kind = 'MADE_IN'" + notThat,
                OriginTagImpl.class);
        // Asked while a form's values stand in the session and must not be written before they are found good.
        query.setFlushMode(FlushModeType.COMMIT);
        query.setParameter("product", productId);
        if (otherThan != null) {
            query.setParameter("tag", otherThan);
        }
        return first(query);
    }

    @Override
    public <T> T save(T row) {
        return em.merge(row);
    }

    @Override
    public void delete(Object row) {
        em.remove(row);
        em.flush();
    }

    private static <T> T first(TypedQuery<? extends T> query) {
        List<? extends T> found = query.setMaxResults(1).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
