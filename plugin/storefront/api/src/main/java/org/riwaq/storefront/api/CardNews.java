package org.riwaq.storefront.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.payment.Payment;
import org.riwaq.storefront.payment.PaymentEvent;
import org.riwaq.storefront.payment.PaymentId;
import org.riwaq.storefront.payment.PaymentNews;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.PaymentsUnreachableException;
import org.riwaq.storefront.payment.Refund;
import org.riwaq.storefront.payment.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The door for what Stripe tells by itself. */
@Component
public final class CardNews {
    private static final Logger LOG = LoggerFactory.getLogger(CardNews.class);

    private final Optional<Payments> payments;
    private final CardReports reports;

    CardNews(ObjectProvider<Payments> payments, CardReports reports) {
        this.payments = Optional.ofNullable(payments.getIfAvailable());
        this.reports = reports;
    }

    /** What Stripe is answered. */
    public enum Heard {
        /** It counts, or means nothing to us. */
        KEPT,
        /** It is not believed. */
        REJECTED,
        /** It cannot be kept now: send it again. */
        LATER,
        /** No cards are taken here. */
        NOBODY
    }

    /**
     * A message, believed only if Stripe signed it.
     *
     * @param body as it came, to the byte
     * @param signature the header, or null
     */
    public Heard hear(String body, @Nullable String signature) {
        if (payments.isEmpty()) {
            return Heard.NOBODY;
        }
        PaymentNews.Heard heard = payments.get().news().read(body, signature);
        if (heard instanceof PaymentNews.Heard.Rejected rejected) {
            LOG.warn("A message to the webhook is rejected: {}", rejected.why());
            return Heard.REJECTED;
        }
        try {
            count(((PaymentNews.Heard.Event) heard).event());
            return Heard.KEPT;
        } catch (EngineUnreachableException | PaymentsUnreachableException away) {
            LOG.warn("An event cannot be kept now, Stripe will send it again: {}", away.getMessage());
            return Heard.LATER;
        }
    }

    /** An event says that there is news; what is true of a payment now is looked up. */
    void count(PaymentEvent event) {
        if (event instanceof PaymentEvent.PaymentMoved moved
                && moved.payment().attempt().isPresent()) {
            now(moved.payment().id()).ifPresent(card -> reports.report(card, event.id()));
        } else if (event instanceof PaymentEvent.DisputeMoved moved) {
            moved.dispute()
                    .payment()
                    .flatMap(this::now)
                    .flatMap(Payment::attempt)
                    .ifPresent(attempt -> reports.dispute(attempt, moved.dispute()));
        } else if (event instanceof PaymentEvent.RefundMoved moved
                && moved.refund().state() == Refund.State.FAILED) {
            // It stays so: what failed is another refund when it is asked for again.
            moved.refund().row().ifPresent(work -> reports.cameBack(work, moved.refund()));
        }
    }

    private Optional<Payment> now(PaymentId id) {
        return payments.orElseThrow().cards().look(id) instanceof Told.Done<Payment> card
                ? Optional.of(card.value())
                : Optional.empty();
    }
}
