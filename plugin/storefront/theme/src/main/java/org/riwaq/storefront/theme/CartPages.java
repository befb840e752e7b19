package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.CartView;
import org.riwaq.storefront.api.Carts;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The cart, and what goes in and out of it. */
@Controller
final class CartPages {
    private static final String PATH = "/cart";

    private final Reception reception;
    private final Carts carts;

    CartPages(Reception reception, Carts carts) {
        this.reception = reception;
        this.carts = carts;
    }

    @GetMapping("/{lang}/cart")
    ResponseEntity<String> cart(@PathVariable String lang, HttpServletRequest request) {
        return reception.page(request, lang, visit -> {
            Optional<String> id = CartCookie.read(request);
            if (id.isEmpty()) {
                return shown(200, null, Map.of());
            }
            Outcome<CartView> outcome = carts.see(visit, id.get());
            if (outcome instanceof Outcome.Later<CartView> later) {
                return new Form(request).again(visit, later, PATH);
            }
            // A cart that is no longer there is an empty one.
            return shown(200, outcome instanceof Outcome.Done<CartView> done ? done.value() : null, Map.of());
        });
    }

    @PostMapping("/{lang}/cart/items")
    ResponseEntity<String> add(@PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            Long quantity = form.number("quantity");
            if (quantity == null || quantity < 1 || quantity > Integer.MAX_VALUE) {
                return refused(visit, request, Map.of("quantityWrong", true));
            }
            Carts.Wanted wanted = new Carts.Wanted(form.typed("product"), quantity.intValue(), form.number("shown"));
            return answered(visit, request, response, Form.settled(() -> put(visit, request, form, wanted)), "");
        });
    }

    /** Into the cart there is, or into a new one. */
    private Outcome<CartView> put(Visit visit, HttpServletRequest request, Form form, Carts.Wanted wanted) {
        Optional<String> id = CartCookie.read(request);
        if (id.isPresent()) {
            Outcome<CartView> seen = carts.see(visit, id.get());
            boolean over = seen instanceof Outcome.Refused<CartView>
                    || (seen instanceof Outcome.Done<CartView> done
                            && done.value().status().equals("ORDERED"));
            if (!over) {
                return seen.then(there -> carts.add(visit, id.get(), wanted, form.key()));
            }
        }
        // No cart, or one that takes nothing more: a new one is begun.
        return carts.open(visit, form.key("open"))
                .then(opened -> carts.add(visit, opened.value().id(), wanted, form.key()));
    }

    @PostMapping("/{lang}/cart/lines/{line}")
    ResponseEntity<String> change(
            @PathVariable String lang,
            @PathVariable String line,
            HttpServletRequest request,
            HttpServletResponse response) {
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            String cart = CartCookie.read(request).orElse("");
            if (cart.isEmpty()) {
                return new Page.Onward(PATH);
            }
            if (!form.typed("remove").isEmpty() || "0".equals(form.typed("quantity"))) {
                return answered(visit, request, response, carts.remove(visit, cart, line, form.key()), line);
            }
            Long quantity = form.number("quantity");
            if (quantity == null || quantity > Integer.MAX_VALUE) {
                return refused(visit, request, Map.of("quantityWrong", true, "at", line));
            }
            return answered(
                    visit, request, response, carts.change(visit, cart, line, quantity.intValue(), form.key()), line);
        });
    }

    @PostMapping("/{lang}/cart/codes")
    ResponseEntity<String> code(@PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            String cart = CartCookie.read(request).orElse("");
            if (cart.isEmpty()) {
                return new Page.Onward(PATH);
            }
            String gone = form.typed("remove");
            Outcome<CartView> outcome = gone.isEmpty()
                    ? carts.addCode(visit, cart, form.typed("code"), form.key())
                    : carts.removeCode(visit, cart, gone, form.key());
            return answered(visit, request, response, outcome, "code");
        });
    }

    private Page answered(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Outcome<CartView> outcome,
            String at) {
        if (outcome instanceof Outcome.Done<CartView> done) {
            CartCookie.keep(request, response, done.value());
            return new Page.Onward(PATH);
        }
        if (outcome instanceof Outcome.Later<CartView> later) {
            return new Form(request).again(visit, later, PATH);
        }
        Problem problem = ((Outcome.Refused<CartView>) outcome).problem();
        if ("quantity".equals(problem.field())) {
            return refused(visit, request, Map.of("quantityWrong", true, "at", at));
        }
        return Form.isInFlight(outcome)
                ? new Page.Onward(PATH) // the first of two clicks is about to do it
                : refused(
                        visit,
                        request,
                        Map.of("problem", problem, "at", at, "typedCode", new Form(request).typed("code")));
    }

    /** The cart as it is, with what was refused beside it. */
    private Page refused(Visit visit, HttpServletRequest request, Map<String, Object> trouble) {
        CartView cart = CartCookie.read(request)
                .map(id -> carts.see(visit, id) instanceof Outcome.Done<CartView> done ? done.value() : null)
                .orElse(null);
        int status = trouble.get("problem") instanceof Problem problem ? problem.status() : 400;
        return shown(status, cart, trouble);
    }

    private static Page shown(int status, @Nullable CartView cart, Map<String, Object> trouble) {
        Map<String, Object> values = new HashMap<>(trouble);
        values.putIfAbsent("at", null);
        values.put("cart", cart == null || cart.lines().isEmpty() ? null : cart);
        values.put("once", new Once());
        return new Page.Personal(status, PATH, new Page.Shown("cart", "", values));
    }
}
