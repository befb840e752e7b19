package org.riwaq.storefront.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.ProductDetail.Availability;
import org.riwaq.storefront.api.ProductDetail.Colour;
import org.riwaq.storefront.api.ProductDetail.OriginClaim;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;

/** Makes cards and details of products from documents. */
final class ProductViews {
    private final Labels labels;
    private final Language language;

    ProductViews(Labels labels) {
        this.labels = labels;
        this.language = labels.language();
    }

    ProductCard card(ProductDocument product, @Nullable Around near) {
        return new ProductCard(
                product.id(),
                product.handle(),
                language.of(product.title()),
                price(product),
                was(product),
                PictureWidths.firstOf(product.images(), language),
                labels.craftLabel(product.craft()),
                maker(product.maker()),
                origin(product.origin()),
                distance(product.location(), near));
    }

    ProductDetail detail(ProductDocument product, @Nullable StockDocument stock) {
        return new ProductDetail(
                product.id(),
                product.handle(),
                language.of(product.title()),
                RichText.of(language.of(product.description())),
                price(product),
                was(product),
                availability(product, stock),
                PictureWidths.each(product.images(), language),
                labels.craftLabel(product.craft()),
                maker(product.maker()),
                hands(product.maker().hands()),
                origin(product.origin()),
                claims(product),
                product.materials().stream()
                        .map(id -> labels.term("material", id))
                        .toList(),
                product.colours().stream().map(this::colour).toList(),
                size(product.size()));
    }

    private static @Nullable Integer distance(@Nullable Location location, @Nullable Around near) {
        return location == null || near == null
                ? null
                : (int) Math.round(location.metresTo(new Location(near.lat(), near.lon())));
    }

    private static Money price(ProductDocument product) {
        return new Money(product.price(), product.currency());
    }

    private static @Nullable Money was(ProductDocument product) {
        return product.price() < product.retailPrice() ? new Money(product.retailPrice(), product.currency()) : null;
    }

    /** Something made to order can be had without stock; what nobody counts cannot be promised. */
    static Availability availability(ProductDocument product, @Nullable StockDocument stock) {
        if (stock != null && stock.inStock()) {
            Integer counted = stock.policy().equals("CHECKED") ? Integer.valueOf(stock.available()) : null;
            return new Availability("IN_STOCK", counted, null);
        }
        return product.madeToOrder()
                ? new Availability("MADE_TO_ORDER", null, product.leadTimeDays())
                : new Availability("SOLD_OUT", null, null);
    }

    private MakerLabel maker(ProductDocument.Maker maker) {
        return new MakerLabel(maker.handle(), language.of(maker.name()), maker.kind());
    }

    private List<ProductDetail.Hand> hands(List<ProductDocument.Hand> hands) {
        return hands.stream()
                .map(hand -> new ProductDetail.Hand(language.of(hand.name()), hand.handle()))
                .toList();
    }

    private OriginLabel origin(ProductDocument.Origin origin) {
        return new OriginLabel(origin.region(), labels.region(origin.region()), origin.evidence());
    }

    private List<OriginClaim> claims(ProductDocument product) {
        return Stream.concat(Stream.of(product.origin()), product.furtherOrigins().stream())
                .map(origin -> new OriginClaim(
                        origin.kind(),
                        labels.regionLabel(origin.region()),
                        labels.province(origin.province()),
                        origin.evidence(),
                        origin.protectedName(),
                        origin.reference()))
                .toList();
    }

    private Colour colour(String id) {
        return new Colour(id, labels.term("colour", id).label(), labels.swatch(id));
    }

    private static ProductDetail.@Nullable Size size(ProductDocument.Size size) {
        return size.equals(ProductDocument.Size.UNKNOWN)
                ? null
                : new ProductDetail.Size(size.widthMm(), size.heightMm(), size.depthMm(), size.weightG());
    }
}
