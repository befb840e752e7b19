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
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.PaymentsUnreachableException;
import org.riwaq.storefront.payment.PayoutProvider;
import org.riwaq.storefront.payment.Transfer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends money to makers' accounts with Stripe, and takes it back, where the engine wants it: claims payouts, and no other
 * work, for a while. The row's id is the key, so that a row which another process did not come to report is one transfer.
 */
@Component
class PayoutRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PayoutRunner.class);
    private static final List<String> KINDS = List.of("PAYOUT");
    private static final int AT_ONCE = 5;
    /** Longer than so many transfers take at Stripe's slowest. */
    private static final int LEASE_SECONDS = 300;

    private final Engine engine;
    private final Optional<Payments> payments;
    private final String holder = UUID.randomUUID().toString();

    PayoutRunner(Engine engine, ObjectProvider<Payments> payments) {
        this.engine = engine;
        this.payments = Optional.ofNullable(payments.getIfAvailable());
    }

    @Scheduled(fixedDelayString = "${riwaq.till.refund-every:5s}", initialDelayString = "6s")
    void pay() {
        if (payments.isEmpty()) {
            return;
        }
        try {
            Told<WorkPage> told = engine.outsideWork().claim(new ClaimWork(KINDS, holder, LEASE_SECONDS, AT_ONCE));
            if (told instanceof Told.Done<WorkPage> done) {
                done.value()
                        .items
                        .forEach(work -> report(work, done(payments.get().transfers(), work)));
            } else {
                LOG.error("The engine gives no payouts: {}", told);
            }
        } catch (EngineUnreachableException away) {
            LOG.warn("Payouts are made later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Payouts could not be made; they are claimed again once their lease is over", broken);
        }
    }

    private void report(Work work, WorkReport report) {
        LOG.info("Payout {} ({}): {} {}", work.id, work.topic, report.result, report.reason);
        if (engine.outsideWork().report(work.id, report) instanceof Told.Refused<Boolean> refused) {
            LOG.error("The engine does not take the report of payout {}: {}", work.id, refused.refusal().code);
        }
    }

    private WorkReport done(PayoutProvider provider, Work work) {
        if (work.amount == null || work.currency == null || (work.account == null && work.transfer == null)) {
            return report("IMPOSSIBLE", null, "nothing-to-pay");
        }
        try {
            var told = work.transfer == null ? sent(provider, work) : takenBack(provider, work);
            if (told instanceof org.riwaq.storefront.payment.Told.Done<Transfer> made) {
                return report("DONE", made.value().id(), null);
            }
            // Asked again under this key it would say the same: a new payout has a new one.
            var no = (org.riwaq.storefront.payment.Told.No<Transfer>) told;
            return report("IMPOSSIBLE", null, no.reason().name().toLowerCase(Locale.ROOT));
        } catch (PaymentsUnreachableException away) {
            LOG.warn("Payout {} is made later: {}", work.id, away.getMessage());
            return report("LATER", null, "unreachable");
        } catch (IllegalArgumentException wrong) {
            LOG.error("Payout {} cannot be asked for", work.id, wrong);
            return report("IMPOSSIBLE", null, "malformed");
        }
    }

    private static org.riwaq.storefront.payment.Told<Transfer> sent(PayoutProvider provider, Work work) {
        var order = new PayoutProvider.Order(work.id, work.account, amount(work), Optional.empty(), work.id);
        return work.tries > 1 ? provider.sendUnlessSent(order) : provider.send(order);
    }

    private static org.riwaq.storefront.payment.Told<Transfer> takenBack(PayoutProvider provider, Work work) {
        var reversal = new PayoutProvider.Reversal(work.id, work.transfer, amount(work));
        return work.tries > 1 ? provider.takeBackUnlessTaken(reversal) : provider.takeBack(reversal);
    }

    private static Amount amount(Work work) {
        return new Amount(work.amount, work.currency.toLowerCase(Locale.ROOT));
    }

    private WorkReport report(String result, @Nullable String reference, @Nullable String reason) {
        return new WorkReport(holder, result, reference, reason, null);
    }
}
