package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PaymentList;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.PaymentEvent;
import org.riwaq.storefront.payment.PaymentId;
import org.riwaq.storefront.payment.PaymentState;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.PaymentsUnreachableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds what the webhook missed: looks up payments that have been open for a while, and asks Stripe for its events. Any
 * number of processes may do it, for a report counts once.
 */
@Component
class CardReconciler {
    private static final Logger LOG = LoggerFactory.getLogger(CardReconciler.class);
    private static final int PAGE = 100;
    /** Events may be listed a little after they happened. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Engine engine;
    private final Optional<Payments> payments;
    private final CardReports reports;
    private final CardNews news;
    private final TillSettings settings;
    private final Clock clock;
    private Instant heardUntil;

    CardReconciler(
            Engine engine,
            ObjectProvider<Payments> payments,
            CardReports reports,
            CardNews news,
            TillSettings settings,
            Clock clock) {
        this.engine = engine;
        this.payments = Optional.ofNullable(payments.getIfAvailable());
        this.reports = reports;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
        this.heardUntil = clock.instant().minus(settings.lookBack());
    }

    @Scheduled(fixedDelayString = "${riwaq.till.reconcile-every:1m}", initialDelayString = "10s")
    void reconcile() {
        if (payments.isEmpty()) {
            return;
        }
        try {
            missedEvents(payments.get());
            openPayments(payments.get());
        } catch (EngineUnreachableException | PaymentsUnreachableException away) {
            LOG.warn("Payments are reconciled later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Payments could not be reconciled; the next try comes by itself", broken);
        }
    }

    private void missedEvents(Payments open) {
        Instant now = clock.instant();
        for (PaymentEvent event : open.news().since(heardUntil.minus(OVERLAP))) {
            news.count(event);
        }
        // Only now: what failed half way is listed again.
        heardUntil = now;
    }

    private void openPayments(Payments open) {
        @Nullable String after = null;
        do {
            Told<PaymentList> told = engine.payments().open(after, PAGE, settings.openFor());
            if (!(told instanceof Told.Done<PaymentList> done)) {
                LOG.error("The engine does not list open payments: {}", told);
                return;
            }
            done.value().items.forEach(payment -> look(open, payment));
            after = done.value().next;
        } while (after != null);
    }

    private void look(Payments open, Payment payment) {
        if (payment.intent != null
                && open.cards().look(new PaymentId(payment.intent))
                        instanceof org.riwaq.storefront.payment.Told.Done<org.riwaq.storefront.payment.Payment> now
                && !isOver(payment, now.value())) {
            reports.report(now.value(), "reconciler");
        }
    }

    /** Both sides know already; the engine lists such payments for days, for they might be paid after all. */
    private static boolean isOver(Payment payment, org.riwaq.storefront.payment.Payment card) {
        return card.state() == PaymentState.CANCELED
                && (payment.state.equals("FAILED") || payment.state.equals("RELEASED"));
    }
}
