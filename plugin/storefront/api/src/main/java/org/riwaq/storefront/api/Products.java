package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.search.Facet;
import org.riwaq.storefront.search.FacetCounts;
import org.riwaq.storefront.search.PriceSpread;
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
        return asked(() -> SearchAnswers.checked(
                search.search(question.toSearch(visit)), result -> list(visit, question, result)));
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

    private ProductList list(Visit visit, ProductQuestion question, ProductResult result) {
        Labels labels = labels(visit);
        ProductViews views = new ProductViews(labels);
        return new ProductList(
                result.items().stream()
                        .map(product -> views.card(product, question.near()))
                        .toList(),
                result.total(),
                facets(labels, result.counts()),
                prices(result.counts().prices(), visit.storefront().currency()),
                new HeardViews(labels).understood(result.heard()),
                HeardViews.relaxed(result.heard()),
                result.heard().didYouMean(),
                result.next());
    }

    private static Map<String, List<FacetValue>> facets(Labels labels, FacetCounts counts) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        counts.byFacet().forEach((facet, values) -> {
            if (facet == Facet.CRAFT) {
                facets.put("family", labels.families(values));
            }
            facets.put(facet.parameter(), labels.values(facet.parameter(), values));
        });
        return facets;
    }

    private static @Nullable Prices prices(@Nullable PriceSpread spread, String currency) {
        if (spread == null) {
            return null;
        }
        return new Prices(
                new Money(spread.min(), currency),
                new Money(spread.max(), currency),
                spread.steps().stream()
                        .map(step -> new Prices.Step(step.from(), step.to(), step.count()))
                        .toList());
    }

    private Labels labels(Visit visit) {
        return new Labels(references.now(), visit.language());
    }
}
