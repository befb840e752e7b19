package org.riwaq.storefront.payment;

import java.util.Optional;

/**
 * A shopper told their bank that a charge is wrong.
 *
 * @param id at Stripe, {@code du_…} or {@code dp_…}
 * @param payment whose charge it is
 * @param reason as Stripe names it, e.g. {@code product_not_received}
 */
public record Dispute(String id, Optional<PaymentId> payment, Amount amount, String reason, State state) {

    /** Who has the money. */
    public enum State {
        OPEN,
        WON,
        LOST;

        static State of(String status) {
            return switch (status) {
                case "won", "warning_closed", "prevented" -> WON;
                case "lost" -> LOST;
                default -> OPEN;
            };
        }
    }
}
