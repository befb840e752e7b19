package org.riwaq.storefront.payment;

/** What Stripe knows a payment by: {@code pi_…}. */
public record PaymentId(String value) {
    public PaymentId {
        if (!value.matches("pi_[A-Za-z0-9_]{1,60}"))
            throw new IllegalArgumentException("A payment's id is pi_ and up to 60 letters and digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
