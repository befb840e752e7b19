package org.riwaq.engine.exhibition.checkout;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.riwaq.contract.PickUpPlace;
import org.riwaq.engine.checkout.PickUpPlaces;
import org.riwaq.engine.exhibition.facts.HallDesks;

/** Physical halls in which parcels can be fetched, whoever made what is in them. */
public final class PickUpHalls implements PickUpPlaces {
    @PersistenceContext(unitName = "blPU")
    private EntityManager em;

    /** On the connection of the cart's transaction: one more for each cart would empty the pool. */
    @Override
    public List<PickUpPlace> of(String maker) {
        return ((Session) em.getDelegate()).doReturningWork(HallDesks::read);
    }
}
