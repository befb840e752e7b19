package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.util.List;
import java.util.Map;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.search.ProductResult;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.springframework.stereotype.Component;

/** The door to products. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Products {
    private final ProductSearch search;
    private final References references;

    Products(ProductSearch search, References references) {
        this.search = search;
        this.references = references;
    }

    /** A page of products with the counts of further filters, or what is wrong with the question. */
    public Checked<ProductList> list(Visit visit, ProductQuestion question) {
        return asked(() ->
                SearchAnswers.checked(search.search(question.toSearch(visit)), result -> list(labels(visit), result)));
    }

    /** The product behind a handle. */
    public Answer<ProductDetail> byHandle(Visit visit, String handle) {
        return asked(() -> SearchAnswers.answer(
                search.byHandle(handle, visit.storefront().regions()), product -> detail(visit, product)));
    }

    private ProductDetail detail(Visit visit, ProductDocument product) {
        Map<String, StockDocument> stocks = search.stocks(List.of(product.id()));
        return new ProductViews(labels(visit)).detail(product, stocks.get(product.id()));
    }

    private static ProductList list(Labels labels, ProductResult result) {
        ProductViews views = new ProductViews(labels);
        return new ProductList(
                result.items().stream().map(views::card).toList(),
                result.total(),
                new Facets(labels.regions(result.regions()), labels.craftCounts(result.crafts())),
                new HeardViews(labels).understood(result.heard()),
                HeardViews.relaxed(result.heard()),
                result.heard().didYouMean(),
                result.next());
    }

    private Labels labels(Visit visit) {
        return new Labels(references.now(), visit.language());
    }
}
