package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.BookingView;
import org.riwaq.storefront.api.Bookings;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A booking, for whoever has its token: what was booked, and a button that gives the places back. */
@Controller
final class BookingPages {
    private final Reception reception;
    private final Bookings bookings;
    private final Clock clock;

    BookingPages(Reception reception, Bookings bookings, Clock clock) {
        this.reception = reception;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Where a booking is seen, below the language. */
    static String path(String token) {
        return "/bookings/" + Links.encoded(token);
    }

    @GetMapping("/{lang}/bookings/{token}")
    ResponseEntity<String> booking(
            @PathVariable String lang,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        ParcelPages.keepToOurselves(response);
        return reception.page(
                request, lang, visit -> shown(visit, token, bookings.see(visit, token), null, new Form(request)));
    }

    @PostMapping("/{lang}/bookings/{token}/cancel")
    ResponseEntity<String> cancel(
            @PathVariable String lang,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        ParcelPages.keepToOurselves(response);
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            Outcome<BookingView> outcome = bookings.cancel(visit, token);
            if (outcome instanceof Outcome.Done<BookingView>) {
                return new Page.Onward(path(token));
            }
            return outcome instanceof Outcome.Refused<BookingView> refused
                            && refused.problem().status() != 404
                    ? shown(visit, token, bookings.see(visit, token), refused.problem(), form)
                    : shown(visit, token, outcome, null, form);
        });
    }

    private Page shown(Visit visit, String token, Outcome<BookingView> outcome, @Nullable Problem problem, Form form) {
        if (outcome instanceof Outcome.Later<BookingView> later) {
            return form.again(visit, later, path(token));
        }
        if (!(outcome instanceof Outcome.Done<BookingView> done)) {
            return new Page.Missing();
        }
        BookingView booking = done.value();
        BookingView.Item item = booking.item();
        Map<String, Object> values = new HashMap<>();
        values.put("booking", booking);
        values.put("problem", problem);
        values.put("booked", !form.typed("booked").isEmpty() && booking.state().equals("BOOKED"));
        values.put("here", Links.in(visit.language(), path(token)));
        values.put(
                "revocable",
                booking.state().equals("BOOKED")
                        && (item == null || clock.instant().isBefore(item.from())));
        return new Page.Personal(
                problem == null ? 200 : problem.status(), path(token), new Page.Shown("booking", "", values));
    }
}
