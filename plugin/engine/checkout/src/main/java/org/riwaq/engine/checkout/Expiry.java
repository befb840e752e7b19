package org.riwaq.engine.checkout;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.riwaq.contract.CancelOrder;
import org.riwaq.engine.commandapi.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/** Lets go of payments that ran out, and with them of their pieces. Any number of engines may do it at once. */
final class Expiry implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final Transactions transactions;
    private final Payments payments;
    private final Cash cash;
    private final OldCarts carts;
    private final int seconds;
    private final int uncollectedDays;
    private boolean started;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-checkout-expiry");
        thread.setDaemon(true);
        return thread;
    });

    Expiry(Transactions transactions, Payments payments, Cash cash, OldCarts carts, int seconds, int uncollectedDays) {
        this.transactions = transactions;
        this.payments = payments;
        this.cash = cash;
        this.carts = carts;
        this.uncollectedDays = uncollectedDays;
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
            List<UUID> over = transactions.run(connection -> Sql.list(
                    connection,
                    "SELECT payment_id FROM riwaq_payment WHERE state IN ('BEGUN', 'PROCESSING')"
                            + " AND expires_at < now() ORDER BY expires_at LIMIT 200",
                    row -> (UUID) row.getObject(1)));
            over.forEach(this::tryToLetGo);
            transactions.run(carts::some).forEach(this::sweep);
            if (uncollectedDays > 0) {
                transactions
                        .run(connection -> Cash.uncollected(connection, uncollectedDays))
                        .forEach(this::giveUp);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Expired payments were not let go; the next try is in {} s", seconds, failed);
        }
    }

    /** One that fails must not keep the pieces of those behind it. */
    private void tryToLetGo(UUID payment) {
        try {
            letGo(payment);
        } catch (RuntimeException failed) {
            LOG.warn("The expired payment {} was not let go; the next try is in {} s", payment, seconds, failed);
        }
    }

    private void sweep(UUID cart) {
        try {
            transactions.run(connection -> {
                carts.sweep(connection, cart);
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.warn("The old cart {} was not swept; the next try is in {} s", cart, seconds, failed);
        }
    }

    private void giveUp(UUID id) {
        try {
            transactions.run(connection -> {
                OrderRow order = OrderRow.lock(connection, id.toString(), null);
                if (Cash.uncollected(connection, uncollectedDays).contains(id)) {
                    cash.cancel(connection, order, new CancelOrder("engine", "uncollected"));
                }
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.warn("The uncollected order {} was not cancelled; the next try is in {} s", id, seconds, failed);
        }
    }

    private void letGo(UUID id) {
        transactions.run(connection -> {
            PaymentRow payment = Payments.locked(connection, id.toString());
            // It may have become an order while we waited for the cart.
            if (payment.isOpen() && payment.expiresAt.isBefore(java.time.Instant.now())) {
                payments.end(connection, payment, "RELEASED", "expired");
            }
            return null;
        });
    }
}
