package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.ProductDocument;

/**
 * A page of products.
 *
 * @param items in the order asked for, without descriptions
 * @param total how many fit the question, exactly
 * @param counts of the facets that were asked for
 * @param heard what was made of the text
 * @param next the cursor of the next page, or null at the end
 */
public record ProductResult(
        List<ProductDocument> items,
        long total,
        FacetCounts counts,
        Heard heard,
        @Nullable String next) {
    public ProductResult {
        items = List.copyOf(items);
    }
}
