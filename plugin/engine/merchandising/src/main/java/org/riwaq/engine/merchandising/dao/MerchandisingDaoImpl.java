package org.riwaq.engine.merchandising.dao;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import org.riwaq.engine.merchandising.domain.Placement;
import org.riwaq.engine.merchandising.domain.PlacementImpl;
import org.riwaq.engine.merchandising.domain.Synonym;
import org.riwaq.engine.merchandising.domain.SynonymImpl;

/** By JPA. */
public class MerchandisingDaoImpl implements MerchandisingDao {
    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<Placement> placements() {
        return all(PlacementImpl.class, Placement.class);
    }

    @Override
    public List<Synonym> synonyms() {
        return all(SynonymImpl.class, Synonym.class);
    }

    private <T> List<T> all(Class<? extends T> row, Class<T> as) {
        return em.createQuery("select x from " + row.getName() + " x order by x.id", as)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
