package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.ProductDocument;

/**
 * A page of products.
 *
 * @param items in the order asked for
 * @param total how many fit the question, exactly
 * @param regions how many there would be for each region, whatever regions are chosen; most first
 * @param crafts how many there would be for each craft, whatever crafts are chosen; most first
 * @param heard what was made of the text
 * @param next the cursor of the next page, or null at the end
 */
public record ProductResult(
        List<ProductDocument> items,
        long total,
        List<Count> regions,
        List<Count> crafts,
        Heard heard,
        @Nullable String next) {
    public ProductResult {
        items = List.copyOf(items);
        regions = List.copyOf(regions);
        crafts = List.copyOf(crafts);
    }
}
