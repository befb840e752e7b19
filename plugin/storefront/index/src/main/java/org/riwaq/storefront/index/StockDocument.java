package org.riwaq.storefront.index;

/**
 * How many pieces of a product there are, apart from the product because it changes most and has versions of its own.
 *
 * @param id public id of the product
 * @param policy {@code CHECKED} (the quantity counts), {@code ALWAYS} or {@code NEVER}
 * @param available pieces that can be sold now; 0 unless checked
 */
public record StockDocument(String id, String policy, int available) {
    /** Whether at least one can be sold now. */
    public boolean inStock() {
        return policy.equals("ALWAYS") || (policy.equals("CHECKED") && available > 0);
    }
}
