package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.search.ProductSearch;

/** Makes views of exhibits: those whose piece may be shown, with what is left of it. */
final class ExhibitViews {
    /** Stocks are asked for so many at once. */
    private static final int STOCKS = 100;

    private final ProductSearch products;

    ExhibitViews(ProductSearch products) {
        this.products = products;
    }

    /** At most 1,000 of them, in their order. */
    List<StandDetail.Exhibit> of(Visit visit, Labels labels, List<Showing.Exhibit> exhibits) {
        List<String> ids =
                exhibits.stream().map(Showing.Exhibit::product).distinct().toList();
        Map<String, ProductDocument> shown =
                products.byIds(ids, visit.storefront().regions());
        Map<String, StockDocument> stocks = stocks(List.copyOf(shown.keySet()));
        ProductViews views = new ProductViews(labels);
        return exhibits.stream()
                .filter(exhibit -> shown.containsKey(exhibit.product()))
                .map(exhibit -> {
                    ProductDocument product = Objects.requireNonNull(shown.get(exhibit.product()));
                    return new StandDetail.Exhibit(
                            exhibit.id(),
                            exhibit.code(),
                            visit.language().of(exhibit.caption()),
                            exhibit.notForSale(),
                            exhibit.pieces(),
                            views.card(product, null),
                            ProductViews.availability(product, stocks.get(product.id())));
                })
                .toList();
    }

    private Map<String, StockDocument> stocks(List<String> ids) {
        Map<String, StockDocument> stocks = new HashMap<>();
        List<String> left = new ArrayList<>(ids);
        while (!left.isEmpty()) {
            List<String> some = left.subList(0, Math.min(STOCKS, left.size()));
            stocks.putAll(products.stocks(List.copyOf(some)));
            some.clear();
        }
        return stocks;
    }
}
