package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param title in the language asked
 * @param price what it costs now, VAT included
 * @param was its list price while the price is reduced, else null
 * @param image its main picture, or null
 * @param craft its craft, or null
 * @param maker who made it
 * @param origin where it was made
 * @param distance metres from the point asked for, or null
 */
public record ProductCard(
        String id,
        String handle,
        String title,
        Money price,
        @Nullable Money was,
        @Nullable PictureView image,
        @Nullable CraftLabel craft,
        MakerLabel maker,
        OriginLabel origin,
        @Nullable Integer distance) {}
