package org.riwaq.storefront.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, for its buyer alone.
 *
 * @param number what people call it
 * @param lang language of its mails
 * @param state {@code PLACED} or {@code CANCELLED}
 * @param paymentState {@code PAID}, {@code DUE}, {@code PARTLY_REFUNDED} or {@code REFUNDED}
 * @param method {@code CARD}, {@code CASH_ON_DELIVERY} or {@code HALL_DESK}
 * @param placedAt when
 * @param lines what was bought
 * @param parcels one for each maker
 * @param contact who buys
 * @param address where it goes, or null where all is fetched
 * @param totals what it costs
 * @param vat what lines and delivery include, by rate
 */
public record OrderView(
        String number,
        String lang,
        String state,
        String paymentState,
        String method,
        Instant placedAt,
        List<Line> lines,
        List<Parcel> parcels,
        @Nullable ContactView contact,
        @Nullable AddressView address,
        TotalsView totals,
        List<VatView> vat) {

    /**
     * A product of it, as it was.
     *
     * @param id of the line
     * @param handle the product's name in addresses
     * @param title in the language asked
     * @param image its main picture, or null
     * @param maker who made it
     * @param quantity pieces
     * @param unitPrice of one piece before discounts
     * @param gross of all pieces, before discounts
     * @param discount its share of all discounts
     * @param net what is paid for it
     * @param vat what the net amount includes
     * @param madeToOrder whether it is made after the order
     * @param parcel id of its parcel
     */
    public record Line(
            String id,
            String handle,
            String title,
            @Nullable PictureView image,
            MakerName maker,
            int quantity,
            Money unitPrice,
            Money gross,
            Money discount,
            Money net,
            VatView vat,
            boolean madeToOrder,
            String parcel) {}

    /**
     * What one maker sends.
     *
     * @param id public id
     * @param maker who sends it
     * @param lines ids of its lines
     * @param delivery how, when and for how much
     * @param vat what the fee includes
     * @param state {@code TO_PREPARE}, {@code READY}, {@code SHIPPED}, {@code DELIVERED}, {@code COLLECTED} or {@code
     *     CANCELLED}
     * @param carrier who carries it, or null
     * @param tracking its number there, or null
     */
    public record Parcel(
            String id,
            MakerName maker,
            List<String> lines,
            DeliveryView delivery,
            VatView vat,
            String state,
            @Nullable String carrier,
            @Nullable String tracking) {}
}
