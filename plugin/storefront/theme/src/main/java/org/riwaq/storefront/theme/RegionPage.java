package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.MakerList;
import org.riwaq.storefront.api.MakerQuestion;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.ProvinceView;
import org.riwaq.storefront.api.RegionView;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One region or one province of it: its pieces, its crafts, its makers. */
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

    @GetMapping("/{lang}/regions/{code}/{province}")
    ResponseEntity<String> province(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String province,
            HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> places.region(visit, code)
                        .flatMap(region ->
                                places.province(visit, code, province).<Page>map(found -> page(visit, region, found)))
                        .orElseGet(Page.Missing::new));
    }

    private Page page(Visit visit, RegionView region) {
        ProductQuestion question = ProductQuestion.everything().madeIn(region.id());
        Map<String, Object> values = values(visit, question, region);
        MakerList theirs = passed(makers.list(visit, MakerQuestion.of(region.id(), MAKERS)));
        values.put("makers", theirs.items());
        values.put("makersTotal", theirs.total());
        values.put(
                "provinces",
                places.provinces(visit).stream()
                        .filter(province -> province.region().id().equals(region.id()))
                        .toList());
        return new Page.Shown("region", "", values);
    }

    private Page page(Visit visit, RegionView region, ProvinceView province) {
        ProductQuestion question =
                ProductQuestion.everything().madeIn(region.id()).choosing("province", province.id());
        Map<String, Object> values = values(visit, question, region);
        values.put("province", province);
        MakerList theirs = passed(makers.list(visit, MakerQuestion.ofProvince(region.id(), province.id(), MAKERS)));
        values.put("makers", theirs.items());
        values.put("makersTotal", theirs.total());
        return new Page.Shown("province", "", values);
    }

    private Map<String, Object> values(Visit visit, ProductQuestion question, RegionView region) {
        ProductList pieces = passed(products.list(visit, question));
        Map<String, Object> values = new HashMap<>();
        values.put("region", region);
        values.put("pieces", pieces.items());
        values.put("total", pieces.total());
        values.put("crafts", pieces.facets().getOrDefault("craft", List.of()));
        return values;
    }

    private static <V> V passed(Checked<V> checked) {
        if (checked instanceof Checked.Passed<V> passed) {
            return passed.value();
        }
        throw new IllegalStateException("Search refuses a region that it names itself");
    }
}
