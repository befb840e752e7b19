package org.riwaq.engine.checkout.stock;

import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.metamodel.source.MetadataImplementor;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Hands {@link StockListener} to Hibernate, which finds this class by its service file. */
public final class StockIntegrator implements Integrator {
    @Override
    public void integrate(
            Configuration configuration,
            SessionFactoryImplementor sessionFactory,
            SessionFactoryServiceRegistry services) {
        append(services);
    }

    @Override
    public void integrate(
            MetadataImplementor metadata,
            SessionFactoryImplementor sessionFactory,
            SessionFactoryServiceRegistry services) {
        append(services);
    }

    private static void append(SessionFactoryServiceRegistry services) {
        services.getService(EventListenerRegistry.class).appendListeners(EventType.PRE_UPDATE, new StockListener());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {}
}
