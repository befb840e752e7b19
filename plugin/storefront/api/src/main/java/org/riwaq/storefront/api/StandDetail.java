package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stand with what is shown there.
 *
 * @param stand what lists tell of it
 * @param code of its label
 * @param text a sentence; may be empty
 * @param maker whose it is, or null where nobody's or not shown
 * @param exhibition where it stands
 * @param presence when the maker is there, local time of the hall
 * @param exhibits in the order of the stand
 * @param place its place in the visit, from 1
 * @param stands how many stands the visit has
 * @param previous the stand before it, or null
 * @param next the stand after it, or null
 */
public record StandDetail(
        StandCard stand,
        String code,
        String text,
        @Nullable MakerCard maker,
        ExhibitionCard exhibition,
        List<MakerDetail.Hours> presence,
        List<Exhibit> exhibits,
        int place,
        int stands,
        @Nullable StandCard previous,
        @Nullable StandCard next) {

    /**
     * A piece on the stand.
     *
     * @param id public id, a UUID
     * @param code of its label
     * @param caption may be empty
     * @param notForSale whether it is shown only
     * @param pieces in the room, or null where nobody counts them
     * @param product the piece
     * @param availability whether one can be had
     */
    public record Exhibit(
            String id,
            String code,
            String caption,
            boolean notForSale,
            @Nullable Integer pieces,
            ProductCard product,
            ProductDetail.Availability availability) {}
}
