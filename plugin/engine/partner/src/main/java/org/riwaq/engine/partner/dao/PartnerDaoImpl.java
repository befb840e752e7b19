package org.riwaq.engine.partner.dao;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.riwaq.engine.partner.domain.Partner;

/** By JPA. */
public class PartnerDaoImpl implements PartnerDao {
    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Partner save(Partner partner) {
        Partner saved = em.merge(partner);
        em.flush();
        return saved;
    }
}
