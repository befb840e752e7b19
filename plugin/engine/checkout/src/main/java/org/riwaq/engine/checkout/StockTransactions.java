package org.riwaq.engine.checkout;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.hibernate.CacheMode;
import org.hibernate.Session;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The host's transactions, seen past its caches: another process may have changed what they hold. */
final class StockTransactions implements Transactions {
    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    private final TransactionTemplate template;

    StockTransactions(PlatformTransactionManager manager) {
        template = new TransactionTemplate(manager);
    }

    @Override
    public <T> T run(Work<T> work) {
        // The host's pricing asks this thread for it, and whoever gets the thread next must not find ours.
        BroadleafRequestContext.setBroadleafRequestContext(new BroadleafRequestContext());
        try {
            return template.execute(status -> {
                Session session = (Session) entities.getDelegate();
                session.setCacheMode(CacheMode.IGNORE);
                return session.doReturningWork(connection -> {
                    try {
                        return work.in(connection);
                    } catch (RuntimeException | java.sql.SQLException failed) {
                        throw failed;
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                });
            });
        } finally {
            BroadleafRequestContext.setBroadleafRequestContext(null);
        }
    }
}
