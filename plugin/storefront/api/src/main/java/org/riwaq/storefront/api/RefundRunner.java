package org.riwaq.storefront.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.ClaimWork;
import org.riwaq.contract.Work;
import org.riwaq.contract.WorkPage;
import org.riwaq.contract.WorkReport;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.Amount;
import org.riwaq.storefront.payment.PaymentId;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.PaymentsUnreachableException;
import org.riwaq.storefront.payment.Refund;
import org.riwaq.storefront.payment.RefundOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back money where the engine wants it: claims its refunds, and no other work, for a while. */
@Component
class RefundRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RefundRunner.class);
    private static final List<String> KINDS = List.of("REFUND");
    private static final int AT_ONCE = 5;
    /** Longer than so many refunds take at Stripe's slowest. */
    private static final int LEASE_SECONDS = 300;

    private final Engine engine;
    private final Optional<Payments> payments;
    private final String holder = UUID.randomUUID().toString();

    RefundRunner(Engine engine, ObjectProvider<Payments> payments) {
        this.engine = engine;
        this.payments = Optional.ofNullable(payments.getIfAvailable());
    }

    @Scheduled(fixedDelayString = "${riwaq.till.refund-every:5s}", initialDelayString = "5s")
    void refund() {
        if (payments.isEmpty()) {
            return;
        }
        try {
            Told<WorkPage> told = engine.outsideWork().claim(new ClaimWork(KINDS, holder, LEASE_SECONDS, AT_ONCE));
            if (told instanceof Told.Done<WorkPage> done) {
                done.value().items.forEach(work -> report(work, done(payments.get(), work)));
            } else {
                LOG.error("The engine gives no refunds: {}", told);
            }
        } catch (EngineUnreachableException away) {
            LOG.warn("Refunds are made later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Refunds could not be made; they are claimed again once their lease is over", broken);
        }
    }

    private void report(Work work, WorkReport report) {
        LOG.info("Refund {} ({}): {} {}", work.id, work.topic, report.result, report.reason);
        if (engine.outsideWork().report(work.id, report) instanceof Told.Refused<Boolean> refused) {
            LOG.error("The engine does not take the report of refund {}: {}", work.id, refused.refusal().code);
        }
    }

    private WorkReport done(Payments open, Work work) {
        if (work.intent == null || work.amount == null || work.currency == null) {
            return report("IMPOSSIBLE", null, "nothing-to-refund");
        }
        RefundOrder order = new RefundOrder(
                work.id, new PaymentId(work.intent), new Amount(work.amount, work.currency.toLowerCase(Locale.ROOT)));
        try {
            var told = open.cards().refund(order);
            if (told instanceof org.riwaq.storefront.payment.Told.Done<Refund> made) {
                return made.value().state() == Refund.State.FAILED
                        ? report("IMPOSSIBLE", made.value().id(), "failed")
                        : report("DONE", made.value().id(), null);
            }
            // Asked again it would say the same: a person has to look.
            var no = (org.riwaq.storefront.payment.Told.No<Refund>) told;
            return report("IMPOSSIBLE", null, no.reason().name().toLowerCase(Locale.ROOT));
        } catch (PaymentsUnreachableException away) {
            LOG.warn("Refund {} is made later: {}", work.id, away.getMessage());
            return report("LATER", null, "unreachable");
        }
    }

    private WorkReport report(String result, @Nullable String reference, @Nullable String reason) {
        return new WorkReport(holder, result, reference, reason, null);
    }
}
