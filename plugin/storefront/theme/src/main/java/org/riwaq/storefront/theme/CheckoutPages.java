package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.CartView;
import org.riwaq.storefront.api.Carts;
import org.riwaq.storefront.api.Checkout;
import org.riwaq.storefront.api.CheckoutWish;
import org.riwaq.storefront.api.ContactView;
import org.riwaq.storefront.api.OrderRef;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.PaymentView;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The checkout: one page, a form for each step; what is known folds up, what comes later waits. */
@Controller
final class CheckoutPages {
    private static final String PATH = "/checkout";
    private static final List<String> STEPS = List.of("contact", "address", "delivery", "pay");

    private final Reception reception;
    private final Carts carts;
    private final Checkout checkout;
    private final Places places;

    CheckoutPages(Reception reception, Carts carts, Checkout checkout, Places places) {
        this.reception = reception;
        this.carts = carts;
        this.checkout = checkout;
        this.places = places;
    }

    @GetMapping("/{lang}/checkout")
    ResponseEntity<String> checkout(@PathVariable String lang, HttpServletRequest request) {
        return reception.page(request, lang, visit -> {
            Optional<String> id = CartCookie.read(request);
            if (id.isEmpty()) {
                return new Page.Onward("/cart");
            }
            Outcome<CartView> outcome = carts.see(visit, id.get());
            if (outcome instanceof Outcome.Later<CartView> later) {
                return new Form(request).again(visit, later, PATH);
            }
            if (!(outcome instanceof Outcome.Done<CartView> done)) {
                return new Page.Onward("/cart");
            }
            return elsewhere(done.value()).orElseGet(() -> shown(visit, done.value(), request, null));
        });
    }

    /** Where a cart is dealt with that cannot be checked out, or not any more. */
    private static Optional<Page> elsewhere(CartView cart) {
        OrderRef order = cart.order();
        if (order != null) {
            return Optional.of(new Page.Onward(OrderPage.path(order)));
        }
        return cart.lines().isEmpty() || cart.status().equals("PAYING")
                ? Optional.of(new Page.Onward("/cart"))
                : Optional.empty();
    }

    @PostMapping("/{lang}/checkout/contact")
    ResponseEntity<String> contact(
            @PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return step(
                lang,
                request,
                response,
                "contact",
                (visit, cart, form) -> carts.contact(
                        visit,
                        cart,
                        new ContactView(form.filled("name"), form.filled("email"), form.filled("phone")),
                        form.key()));
    }

    @PostMapping("/{lang}/checkout/address")
    ResponseEntity<String> address(
            @PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return step(
                lang,
                request,
                response,
                "address",
                (visit, cart, form) -> carts.address(
                        visit,
                        cart,
                        new AddressView(
                                "MA",
                                form.filled("province"),
                                form.filled("city"),
                                form.filled("postalCode"),
                                Stream.of("line1", "line2")
                                        .map(form::filled)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        form.key()));
    }

    @PostMapping("/{lang}/checkout/delivery")
    ResponseEntity<String> delivery(
            @PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        return step(
                lang,
                request,
                response,
                "delivery",
                (visit, cart, form) -> carts.delivery(
                        visit,
                        cart,
                        form.below("parcel.").entrySet().stream()
                                .map(choice -> new Carts.Choice(choice.getKey(), choice.getValue()))
                                .toList(),
                        form.key()));
    }

    /** What a step tells the engine. */
    private interface Step {
        Outcome<CartView> tell(Visit visit, String cart, Form form);
    }

    private ResponseEntity<String> step(
            String lang, HttpServletRequest request, HttpServletResponse response, String name, Step step) {
        return sent(lang, request, visit -> {
            Form form = new Form(request);
            String cart = CartCookie.read(request).orElse("");
            Outcome<CartView> outcome = step.tell(visit, cart, form);
            if (outcome instanceof Outcome.Done<CartView> done) {
                CartCookie.keep(request, response, done.value());
                return new Page.Onward(PATH + "#" + open(done.value()));
            }
            return refused(visit, request, outcome, name);
        });
    }

    @PostMapping("/{lang}/checkout/pay")
    ResponseEntity<String> pay(@PathVariable String lang, HttpServletRequest request) {
        return sent(lang, request, visit -> {
            Form form = new Form(request);
            CheckoutWish wish = new CheckoutWish(
                    form.filled("method"),
                    Objects.requireNonNullElse(form.number("version"), -1L),
                    Objects.requireNonNullElse(form.number("total"), -1L));
            Outcome<PaymentView> outcome =
                    checkout.begin(visit, CartCookie.read(request).orElse(""), wish, form.key());
            if (outcome instanceof Outcome.Done<PaymentView> done) {
                OrderRef order = done.value().order();
                return new Page.Onward(order == null ? "/checkout/pay" : OrderPage.placed(order));
            }
            return refused(visit, request, outcome, "pay");
        });
    }

    /** The shopper would rather change the cart than pay it now. */
    @PostMapping("/{lang}/checkout/release")
    ResponseEntity<String> release(@PathVariable String lang, HttpServletRequest request) {
        return sent(lang, request, visit -> {
            Form form = new Form(request);
            String cart = CartCookie.read(request).orElse("");
            Outcome<PaymentView> outcome = checkout.release(visit, cart, form.typed("payment"), form.key());
            return outcome instanceof Outcome.Later<PaymentView> later
                    ? form.again(visit, later, "/cart")
                    // Told no: it is paid, or being decided, and that is what the cart shows.
                    : new Page.Onward(form.typed("to").equals("checkout") ? PATH : "/cart");
        });
    }

    /** A form of a shopper with a cart; without one there is nothing to check out. */
    private ResponseEntity<String> sent(String lang, HttpServletRequest request, Function<Visit, Page> page) {
        return reception.sent(
                request,
                lang,
                visit -> CartCookie.read(request).isEmpty() ? new Page.Onward("/cart") : page.apply(visit));
    }

    private Page refused(Visit visit, HttpServletRequest request, Outcome<?> outcome, String step) {
        if (outcome instanceof Outcome.Later<?> later) {
            return new Form(request).again(visit, later, PATH);
        }
        Problem problem = ((Outcome.Refused<?>) outcome).problem();
        if (!(carts.see(visit, CartCookie.read(request).orElse("")) instanceof Outcome.Done<CartView> cart)) {
            return new Page.Onward("/cart");
        }
        if (problem.code().equals("idempotency.in-flight")) {
            return new Page.Onward(step.equals("pay") ? "/checkout/pay" : PATH);
        }
        return elsewhere(cart.value()).orElseGet(() -> shown(visit, cart.value(), request, new Trouble(step, problem)));
    }

    /** What was refused, and at which step. */
    private record Trouble(String step, Problem problem) {}

    private Page shown(Visit visit, CartView cart, HttpServletRequest request, @Nullable Trouble trouble) {
        String asked = new Form(request).typed("step");
        String open = trouble != null ? trouble.step() : reached(cart, asked) ? asked : open(cart);
        Map<String, Object> values = new HashMap<>();
        values.put("cart", cart);
        values.put("once", new Once());
        values.put("open", open);
        values.put("steps", STEPS);
        values.put("reached", STEPS.indexOf(open(cart)));
        values.put("typed", trouble == null ? known(cart) : typed(request));
        values.put("faults", trouble == null ? Map.of() : faults(trouble.problem()));
        values.put("problem", trouble == null ? null : trouble.problem());
        values.put("provinces", open.equals("address") ? places.addresses(visit) : List.of());
        AddressView address = cart.address();
        values.put(
                "provinceName",
                address == null || address.province() == null
                        ? ""
                        : places.name(visit, "province", address.province()));
        values.put(
                "fetchable",
                cart.parcels().stream()
                        .allMatch(parcel -> parcel.options().stream()
                                .anyMatch(option -> option.kind().equals("PICK_UP"))));
        int status = trouble == null ? 200 : trouble.problem().status();
        return new Page.Personal(status, PATH, new Page.Shown("checkout", "", values));
    }

    /** The first step of which something is missing. */
    private static String open(CartView cart) {
        if (cart.contact() == null) {
            return "contact";
        }
        boolean chosen = cart.parcels().stream().allMatch(parcel -> parcel.chosen() != null);
        if (chosen) {
            return "pay";
        }
        return cart.address() == null ? "address" : "delivery";
    }

    private static boolean reached(CartView cart, String step) {
        boolean fetching = step.equals("delivery") && cart.contact() != null;
        return STEPS.contains(step) && (fetching || STEPS.indexOf(step) <= STEPS.indexOf(open(cart)));
    }

    private static Map<String, String> known(CartView cart) {
        Map<String, String> known = new HashMap<>();
        ContactView contact = cart.contact();
        if (contact != null) {
            known.put("name", Objects.toString(contact.name(), ""));
            known.put("email", Objects.toString(contact.email(), ""));
            known.put("phone", Objects.toString(contact.phone(), ""));
        }
        AddressView address = cart.address();
        if (address != null) {
            known.put("province", Objects.toString(address.province(), ""));
            known.put("city", Objects.toString(address.city(), ""));
            known.put("postalCode", Objects.toString(address.postalCode(), ""));
            for (int at = 0; at < address.lines().size(); at++) {
                known.put("line" + (at + 1), address.lines().get(at));
            }
        }
        return known;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        return new Form(request).below("");
    }

    /** Codes of what is wrong by the field of the form; the engine knows the lines of an address as one. */
    private static Map<String, String> faults(Problem problem) {
        Map<String, String> faults = new LinkedHashMap<>();
        problem.faults()
                .forEach(
                        fault -> faults.put(fault.field().startsWith("lines") ? "line1" : fault.field(), fault.code()));
        return faults;
    }
}
