package org.riwaq.engine.catalogue;

import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.metamodel.source.MetadataImplementor;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Hands {@link HandleListener} to Hibernate, which finds this class by its service file. */
public final class HandleIntegrator implements Integrator {
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
        EventListenerRegistry listeners = services.getService(EventListenerRegistry.class);
        HandleListener listener = new HandleListener();
        listeners.appendListeners(EventType.PRE_INSERT, listener);
        listeners.appendListeners(EventType.PRE_UPDATE, listener);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {}
}
