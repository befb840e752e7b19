package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riwaq.storefront.api.CardPolicy;
import org.riwaq.storefront.api.CartView;
import org.riwaq.storefront.api.Carts;
import org.riwaq.storefront.api.Checkout;
import org.riwaq.storefront.api.OrderRef;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.PaymentView;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a card is typed, and where one comes back from the bank. Both show how it stands. */
@Controller
final class PayPages {
    private static final String PAY = "/checkout/pay";

    private final Reception reception;
    private final Carts carts;
    private final Checkout checkout;
    private final CardPolicy policy;

    PayPages(Reception reception, Carts carts, Checkout checkout, CardPolicy policy) {
        this.reception = reception;
        this.carts = carts;
        this.checkout = checkout;
        this.policy = policy;
    }

    @GetMapping({"/{lang}/checkout/pay", "/{lang}/checkout/return"})
    ResponseEntity<String> pay(@PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return reception.page(request, lang, visit -> {
            String id = CartCookie.read(request).orElse("");
            if (id.isEmpty()) {
                return new Page.Onward("/cart");
            }
            Outcome<CartView> seen = carts.see(visit, id);
            if (seen instanceof Outcome.Done<CartView> cart && cart.value().order() != null) {
                return placed(request, response, cart.value());
            }
            String named = new Form(request).typed("payment");
            String payment = seen instanceof Outcome.Done<CartView> cart
                    ? Objects.requireNonNullElse(cart.value().payment(), named)
                    : named;
            if (payment.isEmpty() && seen instanceof Outcome.Done<CartView>) {
                return new Page.Onward("/checkout");
            }
            Outcome<PaymentView> outcome = seen.then(cart -> checkout.look(visit, id, payment));
            if (outcome instanceof Outcome.Later<PaymentView> later) {
                return new Form(request).again(visit, later, PAY);
            }
            return outcome instanceof Outcome.Done<PaymentView> done
                    ? standing(visit, request, response, done.value())
                    : new Page.Onward("/cart");
        });
    }

    private static Page placed(HttpServletRequest request, HttpServletResponse response, CartView cart) {
        CartCookie.keep(request, response, cart);
        return new Page.Onward(OrderPage.placed(Objects.requireNonNull(cart.order())));
    }

    private Page standing(Visit visit, HttpServletRequest request, HttpServletResponse response, PaymentView payment) {
        OrderRef order = payment.order();
        if (order != null) {
            return carts.see(visit, payment.cart()) instanceof Outcome.Done<CartView> cart
                            && cart.value().order() != null
                    ? placed(request, response, cart.value())
                    : new Page.Onward(OrderPage.placed(order));
        }
        String state = payment.state();
        if (payment.card() == null && (state.equals("RELEASED") || state.equals("FAILED"))) {
            return new Page.Onward("/checkout");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("payment", payment);
        values.put("once", new Once());
        values.put(
                "returns",
                Reception.host(request)
                        + Links.in(visit.language(), "/checkout/return?payment=" + Links.encoded(payment.id())));
        if (payment.card() != null) {
            allowCards(response);
        }
        return new Page.Personal(200, PAY, new Page.Shown("pay", "", values));
    }

    /** This page alone lets the payment provider's script and frames in. */
    private void allowCards(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'none'",
                        "style-src 'self'",
                        "script-src 'self' " + String.join(" ", policy.scripts()),
                        "frame-src " + sources(policy.frames()),
                        "connect-src 'self' " + String.join(" ", policy.connections()),
                        "img-src 'self'",
                        "font-src 'self'",
                        "form-action 'self'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'"));
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=*");
    }

    private static String sources(List<String> sources) {
        return sources.isEmpty() ? "'none'" : String.join(" ", sources);
    }
}
