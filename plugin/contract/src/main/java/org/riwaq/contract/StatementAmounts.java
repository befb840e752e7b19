package org.riwaq.contract;

/** What a sale became for its maker; minor units, negative for what was refunded. */
public final class StatementAmounts {
    /** Before discounts, VAT included. */
    public final long gross;

    public final long discount;

    /** What was paid for the goods: gross less discount. */
    public final long net;

    /** VAT that {@code net} includes. */
    public final long vat;

    /** Kept by the marketplace, its VAT included, the partner's part not. */
    public final long commission;

    /** VAT that {@code commission} includes. */
    public final long commissionVat;

    /** Goes on to the partner who brought the shopper. */
    public final long partnerCommission;

    /** Paid for delivery, as far as it is the maker's. */
    public final long delivery;

    /** What the maker gets: net, less both commissions, and delivery. */
    public final long owed;

    public StatementAmounts(
            long gross,
            long discount,
            long net,
            long vat,
            long commission,
            long commissionVat,
            long partnerCommission,
            long delivery,
            long owed) {
        this.gross = gross;
        this.discount = discount;
        this.net = net;
        this.vat = vat;
        this.commission = commission;
        this.commissionVat = commissionVat;
        this.partnerCommission = partnerCommission;
        this.delivery = delivery;
        this.owed = owed;
    }
}
