package org.riwaq.contract;

import java.util.Map;

/** A product on a stand. */
public final class ExhibitFact {
    /** Public id, a UUID. */
    public final String id;

    /** Short code of its QR label: E and six of 0-9, A-Z without I, L, O, U; for life. */
    public final String code;

    /** Public id of the exhibition. */
    public final String exhibition;

    /** Public id of the stand. */
    public final String stand;

    /** Public id of the product. */
    public final String product;

    /** Its place on the stand, from 1; equal ones by code. */
    public final int position;

    /** Caption by language; may be empty. */
    public final Map<String, String> caption;

    /** Whether it is shown only. */
    public final boolean notForSale;

    /** How many pieces are in the room, or null if nobody counts them. */
    public final Integer pieces;

    public ExhibitFact(
            String id,
            String code,
            String exhibition,
            String stand,
            String product,
            int position,
            Map<String, String> caption,
            boolean notForSale,
            Integer pieces) {
        this.id = id;
        this.code = code;
        this.exhibition = exhibition;
        this.stand = stand;
        this.product = product;
        this.position = position;
        this.caption = Copies.of(caption);
        this.notForSale = notForSale;
        this.pieces = pieces;
    }
}
