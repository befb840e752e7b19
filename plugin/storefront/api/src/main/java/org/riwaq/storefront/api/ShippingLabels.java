package org.riwaq.storefront.api;

/** Prints what is stuck on parcels. Pages ask for it here; {@code document} does it. */
public interface ShippingLabels {

    /**
     * A label of A6, in the theme of the visit's storefront and in its language.
     *
     * @return a PDF of one page
     */
    byte[] pdf(Visit visit, ShippingLabel label);
}
