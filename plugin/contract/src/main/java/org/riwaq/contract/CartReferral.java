package org.riwaq.contract;

import java.time.Instant;

/** Command: the last click on a partner's page before a cart is paid. */
public final class CartReferral {
    /** Public id of the partner. */
    public final String partner;

    /** Id of the click, a UUID; one order can have it. */
    public final String click;

    /** When. */
    public final Instant clickedAt;

    public CartReferral(String partner, String click, Instant clickedAt) {
        this.partner = partner;
        this.click = click;
        this.clickedAt = clickedAt;
    }
}
