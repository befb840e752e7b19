package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.riwaq.storefront.api.Checkout;
import org.riwaq.storefront.api.CheckoutWish;
import org.riwaq.storefront.api.Orders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payments and orders for programs. */
@RestController
@RequestMapping("/api/v1")
final class CheckoutController {
    private final ShopAnswers answers;
    private final Checkout checkout;
    private final Orders orders;

    CheckoutController(ShopAnswers answers, Checkout checkout, Orders orders) {
        this.answers = answers;
        this.checkout = checkout;
        this.orders = orders;
    }

    @PostMapping("/carts/{cart}/checkout")
    ResponseEntity<?> begin(@PathVariable String cart, HttpServletRequest request) {
        return answers.created(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("method", "version", "total");
                            return new CheckoutWish(
                                    body.needed("method"), body.neededNumber("version"), body.neededNumber("total"));
                        },
                        wish -> checkout.begin(visit, cart, wish, CartController.key(request))));
    }

    @GetMapping("/carts/{cart}/payments/{payment}")
    ResponseEntity<?> look(@PathVariable String cart, @PathVariable String payment, HttpServletRequest request) {
        return answers.ok(request, visit -> checkout.look(visit, cart, payment));
    }

    @PostMapping("/carts/{cart}/payments/{payment}/release")
    ResponseEntity<?> release(@PathVariable String cart, @PathVariable String payment, HttpServletRequest request) {
        return answers.ok(request, visit -> checkout.release(visit, cart, payment, CartController.key(request)));
    }

    @GetMapping("/orders/{number}")
    ResponseEntity<?> order(@PathVariable String number, HttpServletRequest request) {
        return answers.ok(request, visit -> orders.order(visit, number, request.getParameter("token")), "token");
    }

    @GetMapping("/orders/{number}/documents")
    ResponseEntity<?> documents(@PathVariable String number, HttpServletRequest request) {
        return answers.ok(
                request, visit -> orders.documentLinks(visit, number, request.getParameter("token")), "token");
    }
}
