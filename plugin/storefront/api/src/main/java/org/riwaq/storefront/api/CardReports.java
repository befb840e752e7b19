package org.riwaq.storefront.api;

import java.util.Locale;
import java.util.Optional;
import org.riwaq.contract.DisputeReport;
import org.riwaq.contract.PaymentOutcome;
import org.riwaq.contract.PaymentReport;
import org.riwaq.contract.WorkCameBack;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.Dispute;
import org.riwaq.storefront.payment.Payment;
import org.riwaq.storefront.payment.Refund;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the engine what became of a card's payment; the engine places the order, once, whoever tells it first. */
@Component
class CardReports {
    private static final Logger LOG = LoggerFactory.getLogger(CardReports.class);

    private final Engine engine;

    CardReports(Engine engine) {
        this.engine = engine;
    }

    /** Reports that a shopper's bank sent a refund back. The engine knows it by its work, and counts it once. */
    void cameBack(String work, Refund refund) {
        WorkCameBack report = new WorkCameBack(refund.id(), refund.failure().orElse("unknown"));
        if (engine.outsideWork().cameBack(work, report) instanceof Told.Refused<Boolean> refused) {
            LOG.error(
                    "The engine does not take the report that refund {} ({}) came back: {}",
                    refund.id(),
                    work,
                    refused.refusal().code);
        } else {
            LOG.warn("Refund {} ({}) came back: {}", refund.id(), work, report.reason);
        }
    }

    /** Reports that a bank takes a payment back, or gave it up. The engine knows disputes by name: each step counts once. */
    void dispute(String attempt, Dispute dispute) {
        DisputeReport report = new DisputeReport(
                dispute.id(), dispute.state().name(), dispute.amount().minor(), dispute.reason());
        if (engine.payments().dispute(attempt, report) instanceof Told.Refused<Boolean> refused) {
            LOG.error(
                    "The engine does not take dispute {} ({}) of payment {}: {}",
                    dispute.id(),
                    dispute.state(),
                    attempt,
                    refused.refusal().code);
        } else {
            LOG.warn("Dispute {} of payment {} is {}", dispute.id(), attempt, dispute.state());
        }
    }

    /**
     * Reports what Stripe says now. A declined card is no end: another may follow, and the pieces stay reserved meanwhile. It
     * is told all the same, for the engine may wait for days for a bank that has said no by now.
     *
     * @param event whence we know, for the engine's log
     * @return empty where there is nothing to tell, or the payment is none of ours
     */
    Optional<PaymentOutcome> report(Payment card, String event) {
        String state = switch (card.state()) {
            case PAID -> "SUCCEEDED";
            case PROCESSING -> "PROCESSING";
            case CANCELED -> "CANCELLED";
            case NEEDS_CARD -> card.declined().isPresent() ? "DECLINED" : "";
            case NEEDS_SHOPPER, HELD -> "";
        };
        if (state.isEmpty() || card.attempt().isEmpty()) {
            return Optional.empty();
        }
        PaymentReport report = new PaymentReport(
                event,
                card.id().value(),
                state,
                card.received(),
                card.amount().currency().toUpperCase(Locale.ROOT),
                card.declined().orElse(null));
        Told<PaymentOutcome> told = engine.payments().report(card.attempt().get(), report);
        if (told instanceof Told.Done<PaymentOutcome> done) {
            LOG.info("Payment {} ({}, {}): {}", card.attempt().get(), state, event, done.value().result);
            return Optional.of(done.value());
        }
        LOG.error(
                "The engine does not take the report of payment {} ({}, {}): {}",
                card.attempt().get(),
                state,
                event,
                ((Told.Refused<PaymentOutcome>) told).refusal().code);
        return Optional.empty();
    }
}
