package org.riwaq.storefront.payment;

/** Ids of ours that go to Stripe, as idempotency keys and in metadata. */
final class Keys {
    private Keys() {}

    /** Stripe allows 255; a prefix of ours still fits. */
    static void require(String what, String id) {
        if (!id.matches("[A-Za-z0-9_-]{1,200}"))
            throw new IllegalArgumentException("The id of a " + what + " is 1 to 200 of letters, digits, - and _");
    }
}
