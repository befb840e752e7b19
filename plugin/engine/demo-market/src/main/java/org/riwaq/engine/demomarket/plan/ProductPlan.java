package org.riwaq.engine.demomarket.plan;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.demomarket.picture.Sitter;

/** A product to be. */
public final class ProductPlan {
    /** Stable over versions of the plan: craft and count. */
    public final String key;

    public final Phrase title;
    /** Rich text. */
    public final Phrase description;
    /** What its picture shows, for those who cannot see it. */
    public final Phrase pictureText;

    public final ProductMaking making;
    /** Handle of its maker. */
    public final String maker;
    /** Handles of the members of the cooperative who made it. */
    public final List<String> hands;
    /** In whole dirhams, VAT included. */
    public final int priceDirhams;
    /** Pieces there are; null when it is made to order. */
    public final Integer stock;

    public final Sitter sitter;
    /** Whether there is a second picture, nearer. */
    public final boolean detail;

    ProductPlan(
            String key,
            Phrase[] texts,
            ProductMaking making,
            String maker,
            List<String> hands,
            int priceDirhams,
            Integer stock,
            Sitter sitter,
            boolean detail) {
        this.key = key;
        this.title = texts[0];
        this.description = texts[1];
        this.pictureText = texts[2];
        this.making = making;
        this.maker = maker;
        this.hands = Collections.unmodifiableList(hands);
        this.priceDirhams = priceDirhams;
        this.stock = stock;
        this.sitter = sitter;
        this.detail = detail;
    }

    /** Its public id: the same wherever the demo market is loaded. */
    public UUID publicId() {
        return UUID.nameUUIDFromBytes(("riwaq-demo/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
