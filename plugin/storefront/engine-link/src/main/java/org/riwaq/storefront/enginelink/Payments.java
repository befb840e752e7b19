package org.riwaq.storefront.enginelink;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.DisputeReport;
import org.riwaq.contract.IntentOfPayment;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PaymentList;
import org.riwaq.contract.PaymentOutcome;
import org.riwaq.contract.PaymentReport;
import org.riwaq.contract.PlacedOrder;

/** Payments under way. What has no key is idempotent by what it says. */
public final class Payments {
    private final EngineHttp http;

    Payments(EngineHttp http) {
        this.http = http;
    }

    /** A payment by its public id. */
    public Told<Payment> payment(String payment) {
        return http.tell(Command.get(of(payment)), Payment.class);
    }

    /**
     * Payments by card that nobody knows the end of, the oldest first.
     *
     * @param after {@link PaymentList#next} of the page before, or null
     * @param atLeast how old, so that those are left out whose shopper is still typing
     */
    public Told<PaymentList> open(@Nullable String after, int limit, Duration atLeast) {
        return http.tell(
                Command.get(EnginePath.of("payments")
                        .with("state", "open")
                        .with("after", after)
                        .with("limit", Integer.toString(limit))
                        .with("olderSeconds", Long.toString(atLeast.toSeconds()))),
                PaymentList.class);
    }

    /** Which payment intent was made for it. */
    public Told<Payment> intent(String payment, IntentOfPayment intent) {
        return http.tell(Command.put(of(payment).below("intent"), intent), Payment.class);
    }

    /** What became of it outside; places the order, once, however often it is said. */
    public Told<PaymentOutcome> report(String payment, PaymentReport report) {
        return http.tell(Command.post(of(payment).below("reports"), report), PaymentOutcome.class);
    }

    /** A bank takes it back for its customer, or gave it up; counts once by the dispute's name. */
    public Told<Boolean> dispute(String payment, DisputeReport report) {
        return http.tell(Command.post(of(payment).below("disputes"), report), nothing -> true);
    }

    /** Places the order of a payment that is made later: on delivery, at the desk. */
    public Told<PlacedOrder> order(String payment, UUID key) {
        return http.tell(Command.post(of(payment).below("order"), null).once(key), PlacedOrder.class);
    }

    /** The shopper wants to change the cart after all; the reserved pieces are free again. */
    public Told<Payment> release(String payment, UUID key) {
        return http.tell(Command.post(of(payment).below("release"), null).once(key), Payment.class);
    }

    private static EnginePath of(String payment) {
        return EnginePath.of("payments").below(payment);
    }
}
