package org.riwaq.contract;

import java.util.Map;

/** What a shopper must be told before paying. */
public final class CartNotice {
    /** {@code cart.empty}, {@code cart.contact-missing}, {@code cart.address-missing}, {@code cart.delivery-missing}, {@code line.sold-out}, {@code line.less}, {@code line.gone}, {@code line.price-changed}, {@code code.not-applied}. */
    public final String code;

    /** Id of the line, or null. */
    public final String line;

    /** Whether it must be put right before paying. */
    public final boolean blocking;

    /** What the message may name: {@code available}, {@code shown}, {@code now}, {@code code}, {@code parcel}. */
    public final Map<String, String> values;

    public CartNotice(String code, String line, boolean blocking, Map<String, String> values) {
        this.code = code;
        this.line = line;
        this.blocking = blocking;
        this.values = Copies.of(values);
    }
}
