package org.riwaq.storefront.payment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Stripe tells: by itself, to our webhook, and when asked what was missed. */
public interface PaymentNews {

    /**
     * Verifies a message, and reads it only then.
     *
     * @param body as it came, to the byte
     * @param signature the header {@code Stripe-Signature}, or null where there was none
     */
    Heard read(String body, @Nullable String signature);

    /**
     * All events that mean something to us from that second on, the oldest first; Stripe keeps them for 30 days. The first may
     * be known already: an event counts once, by its id.
     *
     * @throws PaymentsUnreachableException with nothing read
     */
    List<PaymentEvent> since(Instant from);

    /** A message, believed or not. */
    sealed interface Heard {
        record Event(PaymentEvent event) implements Heard {}

        record Rejected(Why why) implements Heard {}
    }

    /** Why a message is not believed. */
    enum Why {
        /** Not signed with our secret, or not signed at all, or changed on its way. */
        SIGNATURE,
        /** Signed too long ago, or in the future: somebody may be repeating it. */
        TIME,
        /** Signed, and not readable. */
        MALFORMED,
        /** A test event while we take real money, or the other way. */
        WRONG_MODE
    }
}
