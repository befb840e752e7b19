package org.riwaq.engine.document;

import java.util.LinkedHashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.riwaq.engine.commandapi.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Looks for paid orders and refunds without documents and makes them, an order in a transaction. Nothing that sells waits
 * for it. Any number of engines may do it at once.
 */
final class Making implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Making.class);

    private final Transactions transactions;
    private final Documents documents;
    private final int seconds;
    private boolean started;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-document");
        thread.setDaemon(true);
        return thread;
    });

    Making(Transactions transactions, Documents documents, int seconds) {
        this.transactions = transactions;
        this.documents = documents;
        this.seconds = Math.max(1, seconds);
    }

    @Override
    public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
        if (!started) {
            started = true;
            clock.scheduleWithFixedDelay(this::once, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void once() {
        try {
            new LinkedHashSet<>(transactions.run(Documents::missing)).forEach(this::make);
        } catch (RuntimeException failed) {
            LOG.warn("Orders without documents were not looked for; the next try is in {} s", seconds, failed);
        }
    }

    /** One that cannot be made must not hold up those behind it. */
    private void make(String order) {
        try {
            transactions.run(connection -> documents.all(connection, order, null));
        } catch (RuntimeException failed) {
            LOG.error("The documents of order {} are not made; the next try is in {} s", order, seconds, failed);
        }
    }
}
