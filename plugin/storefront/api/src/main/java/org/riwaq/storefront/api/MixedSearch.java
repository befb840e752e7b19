package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The door to products and makers at once. It throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class MixedSearch {
    private static final MakerList NO_MAKERS = new MakerList(List.of(), 0, Map.of(), null);

    private final Products products;
    private final Makers makers;

    MixedSearch(Products products, Makers makers) {
        this.products = products;
        this.makers = makers;
    }

    /** A page of products and the makers that the text names, or what is wrong with the question. */
    public Checked<MixedList> list(Visit visit, MixedQuestion question) {
        return products.list(visit, question.products())
                .then(found -> question.namesMakers()
                        ? makers.list(visit, question.ofMakers()).then(named -> both(found, named))
                        : both(found, NO_MAKERS));
    }

    private static Checked<MixedList> both(ProductList products, MakerList makers) {
        return new Checked.Passed<>(new MixedList(products, makers));
    }
}
