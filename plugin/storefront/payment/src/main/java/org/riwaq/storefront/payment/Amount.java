package org.riwaq.storefront.payment;

/**
 * Money in the smallest unit of a currency.
 *
 * @param minor more than zero
 * @param currency three small letters of ISO 4217, as Stripe writes them: {@code mad}
 */
public record Amount(long minor, String currency) {
    public Amount {
        if (minor <= 0) throw new IllegalArgumentException("An amount is more than zero: " + minor);
        if (!currency.matches("[a-z]{3}"))
            throw new IllegalArgumentException("A currency is three small letters: " + currency);
    }

    /** Of centimes. */
    public static Amount mad(long centimes) {
        return new Amount(centimes, "mad");
    }
}
