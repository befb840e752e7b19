package org.riwaq.engine.settlement;

/** The ledger's accounts. */
enum Account {
    /** Money that is there: with the bank, the card company, in the desk's till. */
    CLEARING,
    /** Owed to an artisan or an enterprise. */
    MAKER,
    /** Owed to a cooperative. */
    COOPERATIVE,
    /** Earned by the marketplace. */
    COMMISSION,
    /** Owed to a partner. */
    PARTNER,
    /** Owed to the tax office on what the marketplace earned. */
    COMMISSION_VAT,
    /** Earned by the marketplace for sending parcels. */
    DELIVERY,
    REFUNDS,
    DISPUTES,
    /** Sent and not yet confirmed. */
    IN_TRANSIT
}
