package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Facets;
import org.riwaq.storefront.api.MakerList;
import org.riwaq.storefront.api.MakerQuestion;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.RegionView;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One region: its pieces, its crafts, its makers. */
@Controller
final class RegionPage {
    private static final int MAKERS = 6;

    private final Reception reception;
    private final Places places;
    private final Products products;
    private final Makers makers;

    RegionPage(Reception reception, Places places, Products products, Makers makers) {
        this.reception = reception;
        this.places = places;
        this.products = products;
        this.makers = makers;
    }

    @GetMapping("/{lang}/regions/{code}")
    ResponseEntity<String> region(@PathVariable String lang, @PathVariable String code, HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> places.region(visit, code)
                        .<Page>map(region -> page(visit, region))
                        .orElseGet(Page.Missing::new));
    }

    private Page page(Visit visit, RegionView region) {
        ProductList pieces =
                passed(products.list(visit, ProductQuestion.everything().madeIn(region.id())));
        MakerList theirs = passed(makers.list(visit, MakerQuestion.of(region.id(), MAKERS)));
        Map<String, Object> values = new HashMap<>();
        values.put("region", region);
        values.put("pieces", pieces.items());
        values.put("total", pieces.total());
        values.put("crafts", crafts(pieces));
        values.put("makers", theirs.items());
        values.put("makersTotal", theirs.total());
        return new Page.Shown("region", "", values);
    }

    private static List<Facets.FacetValue> crafts(ProductList pieces) {
        return pieces.facets().craft();
    }

    private static <V> V passed(Checked<V> checked) {
        if (checked instanceof Checked.Passed<V> passed) {
            return passed.value();
        }
        throw new IllegalStateException("Search refuses a region that it names itself");
    }
}
