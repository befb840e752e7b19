package org.riwaq.engine.partner.dao;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import org.riwaq.engine.partner.domain.Storefront;
import org.riwaq.engine.partner.domain.StorefrontImpl;

/** By JPA. */
public class StorefrontDaoImpl implements StorefrontDao {
    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<Storefront> readAll() {
        return em.createQuery("select s from " + StorefrontImpl.class.getName() + " s order by s.id", Storefront.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
