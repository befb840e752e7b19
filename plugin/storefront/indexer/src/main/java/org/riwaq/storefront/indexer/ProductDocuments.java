package org.riwaq.storefront.indexer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Dimensions;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.ProductExhibited;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.Mark;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.ProductDocument.Category;
import org.riwaq.storefront.index.ProductDocument.Exhibited;
import org.riwaq.storefront.index.ProductDocument.Hand;
import org.riwaq.storefront.index.ProductDocument.Maker;
import org.riwaq.storefront.index.ProductDocument.Origin;
import org.riwaq.storefront.index.ProductDocument.Size;
import org.riwaq.storefront.index.ProductDocument.Span;

/** A product's fact as a document. */
final class ProductDocuments {
    private static final String MADE_IN = "MADE_IN";

    private ProductDocuments() {}

    /** The document, unless nobody may see it: switched off, or without maker, MADE_IN origin, price or handle. */
    static Optional<ProductDocument> of(ProductFact fact) {
        ProductMaking making = fact.making;
        ProductMaker maker = fact.maker;
        if (!FactParts.switchedOn(fact.publication) || making == null || maker == null) return Optional.empty();
        if (fact.handle == null || fact.price == null) return Optional.empty();
        return making.origins.stream()
                .filter(origin -> MADE_IN.equals(origin.kind))
                .findFirst()
                .map(madeIn -> document(fact, making, maker, madeIn));
    }

    private static ProductDocument document(
            ProductFact fact, ProductMaking making, ProductMaker maker, OriginTag madeIn) {
        List<String> crafts = making.craft == null ? List.of() : List.of(making.craft);
        return new ProductDocument(
                fact.id,
                true,
                fact.handle,
                fact.formerHandles,
                fact.title,
                fact.description,
                fact.categories.stream()
                        .map(category -> new Category(category.id, category.name))
                        .toList(),
                fact.price.sale == null ? fact.price.retail : fact.price.sale,
                fact.price.retail,
                fact.price.currency,
                FactParts.images(fact.pictures),
                making.craft,
                FactParts.paths(crafts),
                origin(madeIn),
                making.origins.stream()
                        .filter(origin -> origin != madeIn)
                        .map(ProductDocuments::origin)
                        .toList(),
                FactParts.withoutList(making.materials),
                FactParts.withoutList(making.colours),
                size(making.dimensions),
                making.madeToOrder,
                making.leadTimeDays == null ? maker.leadTimeDays : making.leadTimeDays,
                maker(maker),
                FactParts.from(fact.publication),
                FactParts.until(fact.publication),
                FactParts.created(fact.createdAt),
                fact.inStock,
                location(maker, madeIn),
                Mark.of(fact.id),
                exhibited(fact.exhibited));
    }

    /** A span that ends before it begins never shows anything, and no index takes it. */
    private static List<Exhibited> exhibited(List<ProductExhibited> facts) {
        return facts.stream()
                .filter(one -> one.from == null || one.until == null || one.from.isBefore(one.until))
                .map(one -> new Exhibited(one.exhibition, one.hall, one.stand, new Span(one.from, one.until)))
                .toList();
    }

    /** The workshop's place where it is known and in the region of making, else the place of the tag. */
    private static @Nullable Location location(ProductMaker maker, OriginTag madeIn) {
        if (maker.latitude != null && maker.longitude != null && madeIn.region.equals(maker.region))
            return new Location(maker.latitude, maker.longitude);
        return madeIn.latitude == null || madeIn.longitude == null
                ? null
                : new Location(madeIn.latitude, madeIn.longitude);
    }

    private static Origin origin(OriginTag tag) {
        return new Origin(tag.kind, tag.region, tag.province, tag.evidence, tag.protectedName, tag.reference);
    }

    private static Size size(@Nullable Dimensions dimensions) {
        return dimensions == null
                ? Size.UNKNOWN
                : new Size(dimensions.widthMm, dimensions.heightMm, dimensions.depthMm, dimensions.weightG);
    }

    private static Maker maker(ProductMaker maker) {
        return new Maker(
                maker.id,
                maker.handle,
                maker.name,
                maker.kind,
                maker.region,
                maker.province,
                maker.verified,
                maker.hands.stream()
                        .map(hand -> new Hand(hand.name, hand.handle))
                        .toList());
    }
}
