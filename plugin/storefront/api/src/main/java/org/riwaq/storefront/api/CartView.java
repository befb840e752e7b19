package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart, priced now. All amounts include VAT.
 *
 * @param id unguessable; whoever knows it has the cart
 * @param lang language of its mails
 * @param version another one whenever it, or its price, is another; to be given when paying
 * @param status {@code OPEN}, {@code PAYING} (unchangeable until the payment is let go) or {@code ORDERED}
 * @param lines what is in it
 * @param codes promotion codes
 * @param contact who buys, or null
 * @param address where it goes, or null
 * @param parcels one for each maker
 * @param totals what it costs
 * @param vat what the lines include, by rate
 * @param notices what to tell before paying
 * @param methods how it can be paid now: {@code CARD}, {@code CASH_ON_DELIVERY}, {@code HALL_DESK}
 * @param order the order it became, or null
 * @param payment id of the payment under way, or null
 */
public record CartView(
        String id,
        String lang,
        long version,
        String status,
        List<Line> lines,
        List<Code> codes,
        @Nullable ContactView contact,
        @Nullable AddressView address,
        List<Parcel> parcels,
        TotalsView totals,
        List<VatView> vat,
        List<NoticeView> notices,
        List<String> methods,
        @Nullable OrderRef order,
        @Nullable String payment) {

    /** Pieces in it. */
    public int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    /** Whether it is known how each parcel is delivered. */
    public boolean sent() {
        return parcels.stream().noneMatch(parcel -> parcel.chosen() == null);
    }

    /** Whether nothing stands in the way of paying. */
    public boolean ready() {
        return status.equals("OPEN") && notices.stream().noneMatch(NoticeView::blocking);
    }

    /**
     * A product in it.
     *
     * @param id of the line
     * @param product public id
     * @param handle the product's name in addresses
     * @param title in the language asked
     * @param image its main picture, or null
     * @param maker who made it
     * @param quantity pieces
     * @param unitPrice of one piece before discounts
     * @param shownPrice what it cost when it was put in, where that is another; else null
     * @param gross of all pieces, before discounts
     * @param discount its share of all discounts
     * @param net what is paid for it
     * @param vat what the net amount includes
     * @param stock {@code AVAILABLE}, {@code LESS}, {@code SOLD_OUT} or {@code GONE}
     * @param available pieces that could be had now; null: any number
     * @param madeToOrder whether it is made after the order
     * @param parcel id of its parcel
     */
    public record Line(
            String id,
            String product,
            String handle,
            String title,
            @Nullable PictureView image,
            MakerName maker,
            int quantity,
            Money unitPrice,
            @Nullable Money shownPrice,
            Money gross,
            Money discount,
            Money net,
            VatView vat,
            String stock,
            @Nullable Integer available,
            boolean madeToOrder,
            String parcel) {}

    /**
     * A promotion code.
     *
     * @param code as typed
     * @param applied whether it gives anything now
     */
    public record Code(String code, boolean applied) {}

    /**
     * What one maker sends.
     *
     * @param id to be named when choosing
     * @param maker who sends it
     * @param lines ids of its lines
     * @param options ways to have it; home delivery once the address is known
     * @param chosen one of them, or null
     */
    public record Parcel(
            String id,
            MakerName maker,
            List<String> lines,
            List<DeliveryView> options,
            @Nullable DeliveryView chosen) {}
}
