package org.riwaq.storefront.payment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stripe's codes, as far as one can act on them. */
final class Reasons {
    private static final Map<String, Told.Reason> KNOWN = Map.ofEntries(
            Map.entry("resource_missing", Told.Reason.UNKNOWN),
            Map.entry("account_invalid", Told.Reason.UNKNOWN),
            Map.entry("payment_intent_unexpected_state", Told.Reason.WRONG_STATE),
            Map.entry("intent_invalid_state", Told.Reason.WRONG_STATE),
            Map.entry("amount_too_small", Told.Reason.AMOUNT_TOO_SMALL),
            Map.entry("amount_too_large", Told.Reason.AMOUNT_TOO_LARGE),
            Map.entry("refund_amount_greater_than_unrefunded", Told.Reason.AMOUNT_TOO_LARGE),
            Map.entry("transfer_source_balance_insufficient", Told.Reason.AMOUNT_TOO_LARGE),
            Map.entry("charge_already_refunded", Told.Reason.ALREADY_REFUNDED),
            Map.entry("charge_disputed", Told.Reason.DISPUTED),
            Map.entry("balance_insufficient", Told.Reason.BALANCE_TOO_SMALL),
            Map.entry("insufficient_capabilities_for_transfer", Told.Reason.ACCOUNT_UNFIT),
            Map.entry("transfers_not_allowed", Told.Reason.ACCOUNT_UNFIT));

    private Reasons() {}

    static Told.Reason of(@Nullable String code) {
        return code == null ? Told.Reason.OTHER : KNOWN.getOrDefault(code, Told.Reason.OTHER);
    }
}
