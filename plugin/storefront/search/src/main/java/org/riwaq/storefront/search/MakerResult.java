package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.MakerDocument;

/**
 * A page of makers.
 *
 * @param items in the order asked for
 * @param total how many fit the question, exactly
 * @param regions how many there would be for each region, whatever regions are chosen; most first
 * @param crafts how many there would be for each craft, whatever crafts are chosen; most first
 * @param next the cursor of the next page, or null at the end
 */
public record MakerResult(
        List<MakerDocument> items,
        long total,
        List<Count> regions,
        List<Count> crafts,
        @Nullable String next) {
    public MakerResult {
        items = List.copyOf(items);
        regions = List.copyOf(regions);
        crafts = List.copyOf(crafts);
    }
}
