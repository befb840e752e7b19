package org.riwaq.storefront.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, a receipt or a credit note, as it was when it was made; for the order's buyer alone.
 *
 * @param id public id
 * @param kind {@code INVOICE} of a maker, {@code RECEIPT} of the marketplace, {@code CREDIT_NOTE} of a maker
 * @param number without gaps for its kind, issuer and year, e.g. {@code F2026-00012}
 * @param issuedAt when it was made
 * @param order number of the order
 * @param placedAt when that was placed
 * @param issuer who sells, or who received the money
 * @param buyer who buys
 * @param address the buyer's, or null
 * @param lines what was sold or goes back
 * @param vat the same by rate
 * @param total VAT included
 * @param vatTotal what of the total is VAT
 * @param method {@code CARD}, {@code CASH_ON_DELIVERY}, {@code HALL_DESK} or {@code CASH}
 * @param paidAt when the money was received or went back
 * @param about numbers of the invoices that a receipt or a credit note is about
 */
public record DocumentView(
        String id,
        String kind,
        String number,
        Instant issuedAt,
        String order,
        Instant placedAt,
        Issuer issuer,
        @Nullable ContactView buyer,
        @Nullable AddressView address,
        List<Line> lines,
        List<Rate> vat,
        Money total,
        Money vatTotal,
        String method,
        @Nullable Instant paidAt,
        List<String> about) {

    /**
     * Who issues it, as it was then.
     *
     * @param name in the language asked
     * @param ice the enterprise's common identifier, or null
     * @param rna number in the register of crafts, or null
     * @param register a cooperative's court and number, or null
     * @param place town or village, or null
     * @param phone or null
     */
    public record Issuer(
            String name,
            @Nullable String ice,
            @Nullable String rna,
            @Nullable String register,
            @Nullable String place,
            @Nullable String phone) {}

    /**
     * A line; amounts VAT included.
     *
     * @param kind {@code GOODS} or {@code DELIVERY}
     * @param title in the language asked; empty for delivery
     * @param maker whose it is
     * @param quantity pieces; 0 where money goes back and no piece
     * @param unitPrice of one piece before discounts, or null where nothing is said of it
     * @param discount not negative
     * @param net what is paid or goes back
     * @param vat what that includes
     */
    public record Line(
            String kind,
            String title,
            String maker,
            int quantity,
            @Nullable Money unitPrice,
            Money discount,
            Money net,
            VatView vat) {}

    /**
     * All of it under one rate.
     *
     * @param status as in {@link VatView}
     * @param basisPoints 2000 is 20 %
     * @param base without VAT
     * @param included VAT
     */
    public record Rate(String status, int basisPoints, Money base, Money included) {}
}
