package org.riwaq.storefront.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel, for its maker alone: no price, and of the shopper what is needed to bring it, for as long as it is.
 *
 * @param id public id
 * @param number what people call its order
 * @param maker who packs
 * @param state {@code TO_PREPARE}, {@code READY}, {@code SHIPPED}, {@code DELIVERED}, {@code COLLECTED} or {@code CANCELLED}
 * @param next states that its maker can give it now
 * @param lines what is to be made or packed
 * @param kind {@code HOME} or {@code PICK_UP}
 * @param readyBy the day by which it is to be ready
 * @param earliest first day on which it may arrive or be fetched
 * @param latest last day that is promised
 * @param place where it is fetched, or null
 * @param recipient who gets it, or null once it arrived
 * @param phone for whoever brings it, or null
 * @param address where it goes, or null
 * @param collect what whoever brings it is to be paid; null: nothing
 * @param carrier who carries it, or null
 * @param tracking its number there, or null
 * @param readyAt or null
 * @param shippedAt or null
 * @param arrivedAt delivered or collected; or null
 */
public record ParcelView(
        String id,
        String number,
        MakerName maker,
        String state,
        List<String> next,
        List<Line> lines,
        String kind,
        LocalDate readyBy,
        LocalDate earliest,
        LocalDate latest,
        DeliveryView.@Nullable Place place,
        @Nullable String recipient,
        @Nullable String phone,
        @Nullable AddressView address,
        @Nullable Money collect,
        @Nullable String carrier,
        @Nullable String tracking,
        @Nullable Instant readyAt,
        @Nullable Instant shippedAt,
        @Nullable Instant arrivedAt) {

    /**
     * Pieces of a product.
     *
     * @param title in the language asked
     * @param image its main picture, or null
     * @param quantity pieces
     * @param madeToOrder whether they are to be made
     */
    public record Line(String title, @Nullable PictureView image, int quantity, boolean madeToOrder) {}
}
