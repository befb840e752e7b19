package org.riwaq.engine.demomarket;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;

/** What has been loaded, by name; written in the transaction that loads it, so a kill leaves neither half. */
public class Arrivals {
    @PersistenceContext(unitName = "blPU")
    protected EntityManager entities;

    /** Key of the row that stands for a thing, or null if it was never loaded. */
    Long find(String thing) {
        List<?> found = entities.createNativeQuery("SELECT entity_id FROM riwaq_demo_arrival WHERE thing = ?1")
                .setParameter(1, thing)
                .getResultList();
        return found.isEmpty() ? null : Long.valueOf(((Number) found.get(0)).longValue());
    }

    void note(String thing, Long id) {
        entities.createNativeQuery("INSERT INTO riwaq_demo_arrival (thing, entity_id) VALUES (?1, ?2)")
                .setParameter(1, thing)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** The public id stands past Hibernate, in a column of the catalogue's. */
    void setPublicId(Long productId, String publicId) {
        entities.flush();
        entities.createNativeQuery("UPDATE blc_product SET riwaq_public_id = CAST(?1 AS uuid) WHERE product_id = ?2")
                .setParameter(1, publicId)
                .setParameter(2, productId)
                .executeUpdate();
    }
}
