package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.Widgets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What widgets show, for the scripts on partners' pages. */
@RestController
@RequestMapping("/api/v1/widgets")
final class WidgetController {
    private static final String PATH = "/api/v1/widgets/";

    private final WidgetAnswers answers;
    private final Widgets widgets;

    WidgetController(WidgetAnswers answers, Widgets widgets) {
        this.answers = answers;
        this.widgets = widgets;
    }

    @GetMapping("/products")
    ResponseEntity<?> products(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, partner, parameters) -> Questions.products(Widgets.usual(partner, parameters))
                        .then(question -> widgets.products(visit, partner, question)));
    }

    @GetMapping("/products/{handle}")
    ResponseEntity<?> product(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, PATH + "products/", (visit, partner) -> widgets.product(visit, partner, handle));
    }

    @GetMapping("/makers/{handle}")
    ResponseEntity<?> maker(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, PATH + "makers/", (visit, partner) -> widgets.maker(visit, partner, handle));
    }

    @GetMapping("/exhibitions/{handle}")
    ResponseEntity<?> exhibition(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(
                request, PATH + "exhibitions/", (visit, partner) -> widgets.exhibition(visit, partner, handle));
    }

    @GetMapping("/circuits/{handle}")
    ResponseEntity<?> circuit(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, PATH + "circuits/", (visit, partner) -> widgets.circuit(visit, partner, handle));
    }

    @GetMapping("/search")
    ResponseEntity<?> search(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, partner, parameters) ->
                        Questions.plain(parameters).then(plain -> widgets.search(visit, partner)));
    }
}
