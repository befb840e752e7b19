package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.riwaq.storefront.api.Bookings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places in the programme for programs. */
@RestController
@RequestMapping("/api/v1")
final class BookingController {
    private final ShopAnswers answers;
    private final Bookings bookings;

    BookingController(ShopAnswers answers, Bookings bookings) {
        this.answers = answers;
        this.bookings = bookings;
    }

    @PostMapping("/programme/{id}/bookings")
    ResponseEntity<?> book(@PathVariable String id, HttpServletRequest request) {
        return answers.created(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("seats", "name", "email", "phone");
                            return new Bookings.Wish(
                                    body.neededInt("seats"), body.text("name"), body.text("email"), body.text("phone"));
                        },
                        wish -> bookings.book(visit, id, wish, CartController.key(request))));
    }

    @GetMapping("/bookings/{token}")
    ResponseEntity<?> booking(@PathVariable String token, HttpServletRequest request) {
        return answers.ok(request, visit -> bookings.see(visit, token));
    }

    @PostMapping("/bookings/{token}/cancel")
    ResponseEntity<?> cancel(@PathVariable String token, HttpServletRequest request) {
        return answers.ok(request, visit -> bookings.cancel(visit, token));
    }
}
