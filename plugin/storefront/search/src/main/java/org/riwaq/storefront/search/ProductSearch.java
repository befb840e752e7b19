package org.riwaq.storefront.search;

import java.util.Collection;
import java.util.Map;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;

/** Products that may be shown now. Every method throws {@link SearchUnavailableException} while it cannot be asked. */
public interface ProductSearch {
    /** A page of products with counts, or why the question is refused. */
    Answer<ProductResult> search(ProductQuestion question);

    /**
     * The product of that name in addresses.
     *
     * @param handle as it stood in the address; anything may stand there
     * @param regions codes of the regions the storefront shows; empty: all
     */
    Lookup<ProductDocument> byHandle(String handle, Collection<String> regions);

    /**
     * Products by public id; what may not be shown is left out. At most 1,000 ids.
     *
     * @param regions codes of the regions the storefront shows; empty: all
     */
    Map<String, ProductDocument> byIds(Collection<String> ids, Collection<String> regions);

    /** How many pieces there are, by product id; a product that nothing is known of is left out. At most 100 ids. */
    Map<String, StockDocument> stocks(Collection<String> productIds);
}
