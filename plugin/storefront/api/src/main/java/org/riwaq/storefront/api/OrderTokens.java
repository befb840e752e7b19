package org.riwaq.storefront.api;

/** Signs the addresses of orders, so that only who was given one can open it. */
public final class OrderTokens {
    private final Signature signature;

    /** With the secret that signs. */
    public OrderTokens(String secret) {
        this.signature = new Signature(secret);
    }

    /** The order with what opens it: for its buyer alone. */
    public OrderRef of(String number) {
        return new OrderRef(number, signature.of(signed(number)));
    }

    /** Whether a token opens an order; takes as long for a wrong one as for the right one. */
    boolean opens(String token, String number) {
        return signature.isOf(token, signed(number));
    }

    private static String signed(String number) {
        return "order " + number;
    }
}
