package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Around;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.MakerDetail;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.MixedList;
import org.riwaq.storefront.api.MixedQuestion;
import org.riwaq.storefront.api.MixedSearch;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.ProvinceView;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.SearchUse;
import org.riwaq.storefront.api.Sort;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Filters.Filter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pieces by words, place, craft, make, maker and price, and the makers that the words name. */
@Controller
final class SearchPage {
    private static final List<String> PARAMETERS = List.of(
            "q",
            "region",
            "province",
            "craft",
            "material",
            "colour",
            "kind",
            "evidence",
            "availability",
            "exhibited",
            "maker",
            "priceFrom",
            "priceTo",
            "near",
            "within",
            "sort",
            "open",
            "cursor");

    private final Reception reception;
    private final MixedSearch search;
    private final Makers makers;
    private final Places places;
    private final SearchUse use;

    SearchPage(Reception reception, MixedSearch search, Makers makers, Places places, SearchUse use) {
        this.reception = reception;
        this.search = search;
        this.makers = makers;
        this.places = places;
        this.use = use;
    }

    @GetMapping("/{lang}/search")
    ResponseEntity<String> search(@PathVariable String lang, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        return reception.page(request, lang, visit -> page(visit, parameters));
    }

    private Page page(Visit visit, Parameters parameters) {
        Checked<ProductQuestion> question = Questions.productsOfPage(parameters.all());
        if (!(question instanceof Checked.Passed<ProductQuestion> passed)) {
            return new Page.Refused(((Checked.Refused<ProductQuestion>) question).faults());
        }
        ProductQuestion understood = passed.value().counting(FacetPanel.counted(passed.value(), parameters));
        Checked<MixedList> list = search.list(visit, new MixedQuestion(understood, MixedQuestion.USUAL_MAKERS));
        if (!(list instanceof Checked.Passed<MixedList> found)) {
            return new Page.Refused(((Checked.Refused<MixedList>) list).faults());
        }
        ProductList products = found.value().products();
        use.shown(visit, understood, products);
        Map<String, Object> values = values(visit, parameters, understood, products);
        values.put("makers", found.value().makers().items());
        values.put("shows", found.value().shows());
        return new Page.Shown("search", parameters.without("open").query(), values);
    }

    private Map<String, Object> values(
            Visit visit, Parameters parameters, ProductQuestion question, ProductList found) {
        Filters filters = new Filters(Links.in(visit.language(), "/search"), parameters);
        FacetPanel panel = new FacetPanel(visit, places, filters, question, found);
        String next = found.next();
        Map<String, Object> values = new HashMap<>();
        values.put("found", found);
        values.put("heard", Hearing.of(filters, found));
        values.put("text", question.text());
        narrowing(visit, filters, panel, values);
        values.put("chosen", chosen(visit, question, filters, panel));
        values.put("sort", question.sort().code());
        values.put("sorts", sorts(question));
        values.put("priceFrom", parameters.first("priceFrom"));
        values.put("priceTo", parameters.first("priceTo"));
        values.put("withoutPrice", filters.without("", "priceFrom", "priceTo").href());
        values.put("withoutAll", Links.in(visit.language(), "/search"));
        around(visit, parameters, question, values);
        values.put("withoutNear", withoutNear(question, filters));
        values.put("keptBySeek", filters.keptBut("q", "open"));
        values.put("keptByPrice", filters.keptBut("priceFrom", "priceTo"));
        values.put("keptBySort", filters.keptBut("sort"));
        values.put("keptByNear", filters.keptBut("near", "within", "sort"));
        values.put("next", next == null ? "" : filters.next(next));
        values.put("first", question.cursor() == null ? "" : filters.first());
        return values;
    }

    private void narrowing(Visit visit, Filters filters, FacetPanel panel, Map<String, Object> values) {
        values.put("regions", panel.regions());
        values.put(
                "map",
                RegionMap.of(
                        places.regionsCounting(visit, panel.values("region")),
                        region -> filters.filter("region", region.id(), region.label(), region.products())));
        values.put("families", panel.families());
        values.put(
                "availability",
                Stream.concat(panel.of("availability").stream(), panel.of("exhibited").stream())
                        .toList());
        values.put("sections", panel.sections());
        values.put("steps", panel.steps());
        values.put("lowest", panel.bound(true));
        values.put("highest", panel.bound(false));
    }

    private static List<String> sorts(ProductQuestion question) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.DISTANCE || question.near() != null)
                .map(Sort::code)
                .toList();
    }

    private void around(Visit visit, Parameters parameters, ProductQuestion question, Map<String, Object> values) {
        List<ProvinceView> towns = places.towns(visit);
        Around near = question.near();
        String point = parameters.first("near");
        values.put("towns", towns);
        values.put("near", point);
        values.put("within", near == null ? "" : String.valueOf(near.withinKm()));
        values.put(
                "town",
                towns.stream()
                        .filter(town -> point.equals(town.latitude() + "," + town.longitude()))
                        .map(ProvinceView::seat)
                        .findFirst()
                        .orElse(""));
    }

    private static String withoutNear(ProductQuestion question, Filters filters) {
        return question.sort() == Sort.DISTANCE
                ? filters.without("", "near", "within", "sort").href()
                : filters.without("", "near", "within").href();
    }

    private List<Filter> chosen(Visit visit, ProductQuestion question, Filters filters, FacetPanel panel) {
        List<Filter> chosen = new ArrayList<>(panel.chosen());
        question.makers().stream()
                .map(handle -> filters.filter("maker", handle, makerName(visit, handle), -1))
                .forEach(chosen::add);
        return chosen;
    }

    private String makerName(Visit visit, String handle) {
        return makers.byHandle(visit, handle) instanceof Answer.Found<MakerDetail> found
                ? found.value().name()
                : handle;
    }
}
