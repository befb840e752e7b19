package org.riwaq.stripedouble.api;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Refused;

/** Amounts in the smallest unit of a currency, and what may be charged at all. */
final class Money {
    private static final long MOST = 99_999_999;
    // About half a US dollar; Stripe publishes no figure for MAD.
    private static final Map<String, Long> LEAST =
            Map.of("mad", 500L, "usd", 50L, "eur", 50L, "gbp", 30L, "chf", 50L, "cad", 50L, "jpy", 50L);
    private static final Set<String> NOT_TAKEN = Set.of("XXX", "XTS", "XAU", "XAG", "XPD", "XPT", "XDR");

    private Money() {}

    static String currency(Form form) {
        String currency = form.required("currency").toLowerCase(Locale.ROOT);
        try {
            String known =
                    Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getCurrencyCode();
            if (!NOT_TAKEN.contains(known)) return currency;
        } catch (IllegalArgumentException unknown) {
            // Refused below.
        }
        throw Refused.parameter(null, "currency", "There is no currency '" + currency + "'.");
    }

    /** What a shopper may be charged. */
    static long charge(Form form, String currency) {
        long amount = positive(form);
        long least = LEAST.getOrDefault(currency, 50L);
        if (amount < least)
            throw Refused.parameter(
                    "amount_too_small",
                    "amount",
                    "The least that can be charged in " + currency + " is " + least + ".");
        return amount;
    }

    static long positive(Form form) {
        return positive(form, "amount");
    }

    static long positive(Form form, String name) {
        form.required(name);
        long amount = form.number(name, 0);
        if (amount < 1)
            throw Refused.parameter("parameter_invalid_integer", name, name + " must be greater than zero.");
        if (amount > MOST) throw Refused.parameter("amount_too_large", name, name + " may be up to " + MOST + ".");
        return amount;
    }
}
