package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with everything that is told of it.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param title in the language asked
 * @param description safe HTML, possibly empty
 * @param price what it costs now, VAT included
 * @param was its list price while the price is reduced, else null
 * @param availability whether it can be had
 * @param pictures the first is the main one
 * @param craft its craft, or null
 * @param maker who made it
 * @param hands members of a cooperative who made it; may be empty
 * @param origin where it was made
 * @param origins every claim that ties it to a region, {@code MADE_IN} included
 * @param materials what it is made of
 * @param colours its colours
 * @param dimensions its size, or null
 */
public record ProductDetail(
        String id,
        String handle,
        String title,
        RichText description,
        Money price,
        @Nullable Money was,
        Availability availability,
        List<PictureView> pictures,
        @Nullable CraftLabel craft,
        MakerLabel maker,
        List<Hand> hands,
        OriginLabel origin,
        List<OriginClaim> origins,
        List<Label> materials,
        List<Colour> colours,
        @Nullable Size dimensions) {

    /**
     * Whether a product can be had.
     *
     * @param state {@code IN_STOCK}, {@code MADE_TO_ORDER} or {@code SOLD_OUT}
     * @param available pieces in stock, or null where they are not counted
     * @param leadTimeDays working days to make it, or null where that is not known
     */
    public record Availability(
            String state,
            @Nullable Integer available,
            @Nullable Integer leadTimeDays) {}

    /**
     * Somebody who made it.
     *
     * @param name in the language asked
     * @param handle of that person's own profile, or null
     */
    public record Hand(String name, @Nullable String handle) {}

    /**
     * A claim that ties it to a region.
     *
     * @param kind {@code MADE_IN}, {@code MATERIAL_FROM} or {@code TRADITION_OF}
     * @param region the region
     * @param province the province, or null
     * @param evidence {@code DECLARED}, {@code VERIFIED} or {@code PROTECTED}
     * @param protectedName the protected name it carries, or null
     * @param reference register reference of the protection, or null
     */
    public record OriginClaim(
            String kind,
            Label region,
            @Nullable Label province,
            String evidence,
            @Nullable String protectedName,
            @Nullable String reference) {}

    /**
     * A colour.
     *
     * @param id of the colour list
     * @param label in the language asked
     * @param swatch {@code #rrggbb}, or null
     */
    public record Colour(String id, String label, @Nullable String swatch) {}

    /**
     * A size in millimetres and a weight in grams; what is unknown is null.
     *
     * @param widthMm width
     * @param heightMm height
     * @param depthMm depth
     * @param weightG weight
     */
    public record Size(
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            @Nullable Integer depthMm,
            @Nullable Integer weightG) {}
}
