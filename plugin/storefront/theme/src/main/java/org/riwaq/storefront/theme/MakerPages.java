package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.MakerDetail;
import org.riwaq.storefront.api.MakerList;
import org.riwaq.storefront.api.MakerQuestion;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Filters.Filter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The makers, and one of them with its pieces. */
@Controller
final class MakerPages {
    private static final List<String> PARAMETERS = List.of("q", "region", "province", "craft", "kind", "cursor");

    private final Reception reception;
    private final Makers makers;
    private final Products products;
    private final Places places;

    MakerPages(Reception reception, Makers makers, Products products, Places places) {
        this.reception = reception;
        this.makers = makers;
        this.products = products;
        this.places = places;
    }

    @GetMapping("/{lang}/makers")
    ResponseEntity<String> makers(@PathVariable String lang, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        return reception.page(request, lang, visit -> list(visit, parameters));
    }

    private Page list(Visit visit, Parameters parameters) {
        Checked<MakerList> list =
                Questions.makersOfPage(parameters.all()).then(question -> makers.list(visit, question));
        if (!(list instanceof Checked.Passed<MakerList> passed)) {
            return new Page.Refused(((Checked.Refused<MakerList>) list).faults());
        }
        MakerList found = passed.value();
        Filters filters = new Filters(Links.in(visit.language(), "/makers"), parameters);
        String next = found.next();
        Map<String, Object> values = new HashMap<>();
        values.put("found", found);
        values.put("typed", parameters.first("q"));
        values.put("keptBySearch", filters.keptBut("q"));
        values.put(
                "regions",
                filters.of(
                        "region",
                        found.facets().getOrDefault("region", List.of()),
                        code -> places.regionName(visit, code)));
        values.put(
                "crafts",
                filters.of(
                        "craft", found.facets().getOrDefault("craft", List.of()), id -> places.craftName(visit, id)));
        values.put("kinds", kinds(filters));
        values.put("next", next == null ? "" : filters.next(next));
        values.put("first", parameters.first("cursor").isEmpty() ? "" : filters.first());
        return new Page.Shown("makers", parameters.query(), values);
    }

    private static List<Filter> kinds(Filters filters) {
        return MakerQuestion.KINDS.stream()
                .map(kind -> filters.filter("kind", kind, kind, -1))
                .toList();
    }

    @GetMapping("/{lang}/makers/{handle}")
    ResponseEntity<String> maker(@PathVariable String lang, @PathVariable String handle, HttpServletRequest request) {
        return reception.page(request, lang, visit -> {
            Answer<MakerDetail> answer = makers.byHandle(visit, handle);
            if (answer instanceof Answer.Found<MakerDetail> found) {
                return shown(visit, found.value());
            }
            return answer instanceof Answer.Moved<MakerDetail> moved
                    ? new Page.Moved("/makers/" + Links.encoded(moved.handle()))
                    : new Page.Missing();
        });
    }

    private Page shown(Visit visit, MakerDetail maker) {
        Checked<ProductList> pieces =
                products.list(visit, ProductQuestion.everything().by(maker.handle()));
        Map<String, Object> values = new HashMap<>();
        values.put("maker", maker);
        values.put("week", week(maker.opening()));
        values.put(
                "pieces",
                pieces instanceof Checked.Passed<ProductList> passed
                        ? passed.value().items()
                        : List.of());
        values.put(
                "total",
                pieces instanceof Checked.Passed<ProductList> passed
                        ? passed.value().total()
                        : 0L);
        return new Page.Shown("maker", "", values);
    }

    /** Spans of each open day. */
    static Map<Integer, List<MakerDetail.Hours>> week(MakerDetail.@Nullable Opening opening) {
        Map<Integer, List<MakerDetail.Hours>> week = new TreeMap<>();
        if (opening != null) {
            opening.hours()
                    .forEach(span -> week.computeIfAbsent(span.day(), day -> new ArrayList<>())
                            .add(span));
        }
        return week;
    }
}
