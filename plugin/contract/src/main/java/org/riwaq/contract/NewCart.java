package org.riwaq.contract;

/** Command: a cart is wanted. */
public final class NewCart {
    /** {@code fr}, {@code ar}, {@code en} or {@code es}: the language of its mails. */
    public final String lang;

    /** Code of the storefront; only that one finds the cart again. */
    public final String storefront;

    public NewCart(String lang, String storefront) {
        this.lang = lang;
        this.storefront = storefront;
    }
}
