package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.riwaq.contract.SettlementLag;
import org.riwaq.engine.checkout.RefundedOrders;
import org.riwaq.engine.commandapi.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Looks for paid orders and refunds that are not in the ledger and books each in a transaction of its own. Nothing that sells waits
 * for it, so a fault here stops no order; how far it is behind can be asked. Any number of engines may do it at once.
 */
final class Pulling implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Pulling.class);
    private static final String MISSING = " FROM riwaq_order o WHERE o.payment_state <> 'DUE' AND NOT EXISTS (SELECT 1"
            + " FROM riwaq_ledger_booking b WHERE b.source = 'ORDER' AND b.source_id = o.riwaq_order_id::text)";

    private static final String UNBOOKED_REFUNDS =
            " FROM riwaq_refund r WHERE r.state = 'DONE' AND NOT EXISTS (SELECT 1"
                    + " FROM riwaq_ledger_booking b WHERE b.source = 'REFUND' AND b.source_id = r.refund_id"
                    + " || CASE r.came_back WHEN 0 THEN '' ELSE '#' || r.came_back END)";

    private final Transactions transactions;
    private final Bookings bookings;
    private final RefundedOrders refunds;
    private final StatementPost statements;
    private final int seconds;
    private boolean started;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-settlement");
        thread.setDaemon(true);
        return thread;
    });

    Pulling(
            Transactions transactions,
            Bookings bookings,
            RefundedOrders refunds,
            StatementPost statements,
            int seconds) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.refunds = refunds;
        this.statements = statements;
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
            transactions.run(Pulling::missing).forEach(this::tryToBook);
            transactions.run(Pulling::missingRefunds).forEach(this::tryToBookRefund);
            transactions.run(CameBack::missing).forEach(this::tryToTakeBack);
            transactions.run(Reversals::look);
            transactions.run(statements::look);
        } catch (RuntimeException failed) {
            LOG.warn("Paid orders and refunds were not looked for; the next try is in {} s", seconds, failed);
        }
    }

    static List<String> missing(Connection connection) {
        return Rows.of(connection)
                .queryForList(
                        "SELECT o.riwaq_order_id::text" + MISSING + " ORDER BY o.placed_at LIMIT 500", String.class);
    }

    /** One that cannot be booked must not hold up those behind it. */
    private void tryToBook(String order) {
        try {
            transactions.run(connection -> bookings.sale(connection, order));
        } catch (RuntimeException failed) {
            LOG.error("The paid order {} is not in the ledger; the next try is in {} s", order, seconds, failed);
        }
    }

    static List<String> missingRefunds(Connection connection) {
        return Rows.of(connection)
                .queryForList(
                        "SELECT r.refund_id::text" + UNBOOKED_REFUNDS + " ORDER BY r.done_at LIMIT 500", String.class);
    }

    private void tryToBookRefund(String refund) {
        try {
            transactions.run(connection -> bookings.refund(connection, refunds, refund));
        } catch (RuntimeException failed) {
            LOG.error("The refund {} is not in the ledger; the next try is in {} s", refund, seconds, failed);
        }
    }

    private void tryToTakeBack(String refund) {
        try {
            transactions.run(connection -> bookings.cameBack().book(connection, refund));
        } catch (RuntimeException failed) {
            LOG.error(
                    "That refund {} came back is not in the ledger; the next try is in {} s", refund, seconds, failed);
        }
    }

    static SettlementLag lag(Connection connection) {
        return Rows.of(connection)
                .queryForObject(
                        "SELECT count(*), coalesce(extract(epoch FROM now() - min(since)), 0)::bigint"
                                + " FROM (SELECT o.placed_at AS since" + MISSING + " UNION ALL SELECT r.done_at"
                                + UNBOOKED_REFUNDS + ") behind",
                        (row, number) -> new SettlementLag(row.getLong(1), row.getLong(2)));
    }
}
