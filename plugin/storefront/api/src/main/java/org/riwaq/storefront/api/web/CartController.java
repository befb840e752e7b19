package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.CartView;
import org.riwaq.storefront.api.Carts;
import org.riwaq.storefront.api.ContactView;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Carts for programs. */
@RestController
@RequestMapping("/api/v1/carts")
final class CartController {
    private final ShopAnswers answers;
    private final Carts carts;

    CartController(ShopAnswers answers, Carts carts) {
        this.answers = answers;
        this.carts = carts;
    }

    @PostMapping
    ResponseEntity<?> open(HttpServletRequest request) {
        return answers.created(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> Optional.ofNullable(body.only("lang").text("lang")),
                        lang -> open(visit, lang, key(request))));
    }

    private Outcome<CartView> open(Visit visit, Optional<String> lang, @Nullable String key) {
        if (lang.isEmpty()) {
            return carts.open(visit, key);
        }
        List<Language> offered = visit.storefront().languages();
        Optional<Language> asked = Language.of(lang.get()).filter(offered::contains);
        if (asked.isEmpty()) {
            String known = String.join("|", offered.stream().map(Language::code).toList());
            return new Outcome.Refused<>(
                    Problems.refused(List.of(new Fault("field.one-of", "lang", known, "")), visit.language()), false);
        }
        return carts.open(new Visit(visit.storefront(), asked.get()), key);
    }

    @GetMapping("/{cart}")
    ResponseEntity<?> see(@PathVariable String cart, HttpServletRequest request) {
        return answers.ok(request, visit -> carts.see(visit, cart));
    }

    @PostMapping("/{cart}/items")
    ResponseEntity<?> add(@PathVariable String cart, HttpServletRequest request) {
        return answers.created(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("product", "quantity", "shownPrice");
                            return new Carts.Wanted(
                                    body.needed("product"), body.neededInt("quantity"), body.number("shownPrice"));
                        },
                        wanted -> carts.add(visit, cart, wanted, key(request))));
    }

    @PutMapping("/{cart}/items/{line}")
    ResponseEntity<?> change(@PathVariable String cart, @PathVariable String line, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> body.only("quantity").neededInt("quantity"),
                        quantity -> carts.change(visit, cart, line, quantity, key(request))));
    }

    @DeleteMapping("/{cart}/items/{line}")
    ResponseEntity<?> remove(@PathVariable String cart, @PathVariable String line, HttpServletRequest request) {
        return answers.ok(request, visit -> carts.remove(visit, cart, line, key(request)));
    }

    @PostMapping("/{cart}/codes")
    ResponseEntity<?> addCode(@PathVariable String cart, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> body.only("code").needed("code"),
                        code -> carts.addCode(visit, cart, code, key(request))));
    }

    @DeleteMapping("/{cart}/codes/{code}")
    ResponseEntity<?> removeCode(@PathVariable String cart, @PathVariable String code, HttpServletRequest request) {
        return answers.ok(request, visit -> carts.removeCode(visit, cart, code, key(request)));
    }

    @PutMapping("/{cart}/contact")
    ResponseEntity<?> contact(@PathVariable String cart, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("name", "email", "phone");
                            return new ContactView(body.text("name"), body.text("email"), body.text("phone"));
                        },
                        contact -> carts.contact(visit, cart, contact, key(request))));
    }

    @PutMapping("/{cart}/address")
    ResponseEntity<?> address(@PathVariable String cart, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("country", "province", "city", "postalCode", "lines");
                            return new AddressView(
                                    body.text("country"),
                                    body.text("province"),
                                    body.text("city"),
                                    body.text("postalCode"),
                                    body.texts("lines"));
                        },
                        address -> carts.address(visit, cart, address, key(request))));
    }

    @PutMapping("/{cart}/delivery")
    ResponseEntity<?> delivery(@PathVariable String cart, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> body.only("choices").objects("choices", one -> {
                            one.only("parcel", "option");
                            return new Carts.Choice(one.needed("parcel"), one.needed("option"));
                        }),
                        choices -> carts.delivery(visit, cart, choices, key(request))));
    }

    static @Nullable String key(HttpServletRequest request) {
        return request.getHeader("Idempotency-Key");
    }
}
