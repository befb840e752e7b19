package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.MixedList;
import org.riwaq.storefront.api.MixedQuestion;
import org.riwaq.storefront.api.MixedSearch;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.SearchUse;
import org.riwaq.storefront.api.Typing;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Products, makers, regions and crafts for programs. */
@RestController
@RequestMapping("/api/v1")
final class CatalogueController {
    private final ApiAnswers answers;
    private final Products products;
    private final Makers makers;
    private final Places places;
    private final Typing typing;
    private final MixedSearch mixed;
    private final SearchUse use;

    CatalogueController(
            ApiAnswers answers,
            Products products,
            Makers makers,
            Places places,
            Typing typing,
            MixedSearch mixed,
            SearchUse use) {
        this.answers = answers;
        this.products = products;
        this.makers = makers;
        this.places = places;
        this.typing = typing;
        this.mixed = mixed;
        this.use = use;
    }

    @GetMapping("/products")
    ResponseEntity<?> products(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.products(parameters).then(question -> found(visit, question)));
    }

    @GetMapping("/search")
    ResponseEntity<?> mixed(HttpServletRequest request) {
        return answers.list(
                request, (visit, parameters) -> Questions.mixed(parameters).then(question -> found(visit, question)));
    }

    private Checked<MixedList> found(Visit visit, MixedQuestion question) {
        Checked<MixedList> list = mixed.list(visit, question);
        if (list instanceof Checked.Passed<MixedList> passed) {
            use.shown(visit, question.products(), passed.value().products());
        }
        return list;
    }

    private Checked<ProductList> found(Visit visit, ProductQuestion question) {
        Checked<ProductList> list = products.list(visit, question);
        if (list instanceof Checked.Passed<ProductList> passed) {
            use.shown(visit, question, passed.value());
        }
        return list;
    }

    @GetMapping("/products/{handle}")
    ResponseEntity<?> product(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, "/api/v1/products/", visit -> products.byHandle(visit, handle));
    }

    @GetMapping("/makers")
    ResponseEntity<?> makers(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.makers(parameters).then(question -> makers.list(visit, question)));
    }

    @GetMapping("/makers/{handle}")
    ResponseEntity<?> maker(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, "/api/v1/makers/", visit -> makers.byHandle(visit, handle));
    }

    @GetMapping("/suggestions")
    ResponseEntity<?> suggestions(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) ->
                        Questions.typing(parameters).then(text -> whole(typing.suggestions(visit, text))));
    }

    @GetMapping("/regions")
    ResponseEntity<?> regions(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.plain(parameters).then(plain -> whole(places.regions(visit))));
    }

    @GetMapping("/provinces")
    ResponseEntity<?> provinces(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.plain(parameters).then(plain -> whole(places.provinces(visit))));
    }

    @GetMapping("/crafts")
    ResponseEntity<?> crafts(HttpServletRequest request) {
        return answers.list(
                request, (visit, parameters) -> Questions.plain(parameters).then(plain -> whole(places.crafts(visit))));
    }

    private static <V> Checked<ViewList<V>> whole(List<V> all) {
        return new Checked.Passed<>(new ViewList<>(all, all.size(), null));
    }
}
