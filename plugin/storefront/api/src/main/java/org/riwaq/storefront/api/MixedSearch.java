package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The door to products, makers, halls and circuits at once. It throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class MixedSearch {
    private static final int MOST_SHOWS = 6;
    private static final MakerList NO_MAKERS = new MakerList(List.of(), 0, Map.of(), null);

    private final Products products;
    private final Makers makers;
    private final Exhibitions exhibitions;
    private final Circuits circuits;

    MixedSearch(Products products, Makers makers, Exhibitions exhibitions, Circuits circuits) {
        this.products = products;
        this.makers = makers;
        this.exhibitions = exhibitions;
        this.circuits = circuits;
    }

    /** A page of products and the makers that the text names, or what is wrong with the question. */
    public Checked<MixedList> list(Visit visit, MixedQuestion question) {
        return products.list(visit, question.products())
                .then(found -> question.namesMakers()
                        ? makers.list(visit, question.ofMakers())
                                .then(named -> both(found, named, shows(visit, question)))
                        : both(found, NO_MAKERS, List.of()));
    }

    private List<ShowHit> shows(Visit visit, MixedQuestion question) {
        String text = question.products().text();
        return Stream.concat(exhibitions.named(visit, text).stream(), circuits.named(visit, text).stream())
                .limit(MOST_SHOWS)
                .toList();
    }

    private static Checked<MixedList> both(ProductList products, MakerList makers, List<ShowHit> shows) {
        return new Checked.Passed<>(new MixedList(products, makers, shows));
    }
}
