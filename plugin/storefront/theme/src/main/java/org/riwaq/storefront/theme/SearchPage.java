package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.MakerDetail;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.Sort;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Filters.Filter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pieces by words, region, craft, maker and price. */
@Controller
final class SearchPage {
    private static final List<String> PARAMETERS =
            List.of("q", "region", "craft", "maker", "priceFrom", "priceTo", "sort", "cursor");

    private final Reception reception;
    private final Products products;
    private final Makers makers;
    private final Places places;

    SearchPage(Reception reception, Products products, Makers makers, Places places) {
        this.reception = reception;
        this.products = products;
        this.makers = makers;
        this.places = places;
    }

    @GetMapping("/{lang}/search")
    ResponseEntity<String> search(@PathVariable String lang, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        return reception.page(request, lang, visit -> page(visit, parameters));
    }

    private Page page(Visit visit, Parameters parameters) {
        Checked<ProductQuestion> question = Questions.productsOfPage(parameters.all());
        if (!(question instanceof Checked.Passed<ProductQuestion> understood)) {
            return new Page.Refused(((Checked.Refused<ProductQuestion>) question).faults());
        }
        Checked<ProductList> list = products.list(visit, understood.value());
        if (!(list instanceof Checked.Passed<ProductList> found)) {
            return new Page.Refused(((Checked.Refused<ProductList>) list).faults());
        }
        return new Page.Shown(
                "search", parameters.query(), values(visit, parameters, understood.value(), found.value()));
    }

    private Map<String, Object> values(
            Visit visit, Parameters parameters, ProductQuestion question, ProductList found) {
        Filters filters = new Filters(Links.in(visit.language(), "/search"), parameters);
        List<Filter> regions = filters.of("region", found.facets().region(), code -> places.regionName(visit, code));
        List<Filter> crafts = filters.of("craft", found.facets().craft(), id -> places.craftName(visit, id));
        List<Filter> chosenMakers = question.makers().stream()
                .map(handle -> filters.filter("maker", handle, makerName(visit, handle), -1))
                .toList();
        String next = found.next();
        Map<String, Object> values = new HashMap<>();
        values.put("found", found);
        values.put("text", question.text());
        values.put("regions", regions);
        values.put("crafts", crafts);
        values.put("chosen", chosen(regions, crafts, chosenMakers));
        values.put("sort", question.sort().code());
        values.put("sorts", Arrays.stream(Sort.values()).map(Sort::code).toList());
        values.put("priceFrom", parameters.first("priceFrom"));
        values.put("priceTo", parameters.first("priceTo"));
        values.put("withoutPrice", filters.without("", "priceFrom", "priceTo").href());
        values.put("withoutAll", Links.in(visit.language(), "/search"));
        values.put("keptBySeek", filters.keptBut("q"));
        values.put("keptByPrice", filters.keptBut("priceFrom", "priceTo"));
        values.put("keptBySort", filters.keptBut("sort"));
        values.put("next", next == null ? "" : filters.next(next));
        values.put("first", question.cursor() == null ? "" : filters.first());
        return values;
    }

    private static List<Filter> chosen(List<Filter> regions, List<Filter> crafts, List<Filter> makers) {
        List<Filter> chosen = new ArrayList<>();
        List.of(regions, crafts, makers)
                .forEach(filters -> filters.stream().filter(Filter::on).forEach(chosen::add));
        return chosen;
    }

    private String makerName(Visit visit, String handle) {
        return makers.byHandle(visit, handle) instanceof Answer.Found<MakerDetail> found
                ? found.value().name()
                : handle;
    }
}
