package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * Finds what the webhook missed: looks up payments that have been open for a while, and asks Stripe for its events. What
 * the engine has let go of is canceled at Stripe, for nothing waits there any more. Any number of processes may do it, for a
 * report counts once.
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
    private final Looks looks;
    /** Each is listed in several rounds, and asks Stripe and the engine when it is counted. */
    private final Cache<String, Boolean> counted = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(OVERLAP.multipliedBy(5))
            .build();

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
        this.looks = new Looks(clock);
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
            if (counted.getIfPresent(event.id()) == null) {
                news.count(event);
                counted.put(event.id(), true);
            }
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
        if (payment.intent == null || looks.rests(payment.id)) {
            return;
        }
        PaymentId intent = new PaymentId(payment.intent);
        boolean ended = payment.state.equals("FAILED") || payment.state.equals("RELEASED");
        var now = open.cards().look(intent);
        if (ended && payable(now)) {
            // Its pieces are free and may be sold: nobody should pay it any more. If somebody just did, that is what
            // counts.
            open.cards().cancel(intent);
            now = open.cards().look(intent);
        }
        boolean over = ended && stands(now, PaymentState.CANCELED);
        if (!over && now instanceof org.riwaq.storefront.payment.Told.Done<org.riwaq.storefront.payment.Payment> done) {
            reports.report(done.value(), "reconciler");
        }
        if (over) {
            looks.never(payment.id);
        } else if (ended) {
            looks.later(payment.id);
        }
    }

    private static boolean payable(org.riwaq.storefront.payment.Told<org.riwaq.storefront.payment.Payment> card) {
        return stands(card, PaymentState.NEEDS_CARD)
                || stands(card, PaymentState.NEEDS_SHOPPER)
                || stands(card, PaymentState.HELD);
    }

    private static boolean stands(
            org.riwaq.storefront.payment.Told<org.riwaq.storefront.payment.Payment> card, PaymentState state) {
        return card instanceof org.riwaq.storefront.payment.Told.Done<org.riwaq.storefront.payment.Payment> done
                && done.value().state() == state;
    }
}
