package org.riwaq.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A product of the marketplace. */
public final class ProductFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses, one Latin slug for all languages. */
    public final String handle;

    /** Handles it had before; their addresses are redirected. */
    public final List<String> formerHandles;

    /** Title by language. */
    public final Map<String, String> title;

    /** Rich text (HTML) by language; untrusted: to be sanitised by whoever shows it. */
    public final Map<String, String> description;

    /** The stock categories it stands in. */
    public final List<CategoryRef> categories;

    /** Retail and sale price, VAT included. */
    public final Price price;

    /** The first is the main one. */
    public final List<Picture> pictures;

    /** When it may be shown. */
    public final Publication publication;

    /** When it was first saved. */
    public final Instant createdAt;

    /** Craft, origin and make; null until somebody entered any of it. */
    public final ProductMaking making;

    /** Who made it; null until chosen. A product without maker or MADE_IN origin is not shown. */
    public final ProductMaker maker;

    /** Whether there are pieces that can be had at once; how many is a {@link StockFact}. */
    public final boolean inStock;

    /** Where it is, was or will be exhibited; readers compare the dates. */
    public final List<ProductExhibited> exhibited;

    public ProductFact(
            String id,
            String handle,
            List<String> formerHandles,
            Map<String, String> title,
            Map<String, String> description,
            List<CategoryRef> categories,
            Price price,
            List<Picture> pictures,
            Publication publication,
            Instant createdAt,
            ProductMaking making,
            ProductMaker maker,
            boolean inStock,
            List<ProductExhibited> exhibited) {
        this.id = id;
        this.handle = handle;
        this.formerHandles = Copies.of(formerHandles);
        this.title = Copies.of(title);
        this.description = Copies.of(description);
        this.categories = Copies.of(categories);
        this.price = price;
        this.pictures = Copies.of(pictures);
        this.publication = publication;
        this.createdAt = createdAt;
        this.making = making;
        this.maker = maker;
        this.inStock = inStock;
        this.exhibited = Copies.of(exhibited);
    }
}
