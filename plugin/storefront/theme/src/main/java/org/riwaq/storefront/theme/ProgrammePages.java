package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.BookingView;
import org.riwaq.storefront.api.Bookings;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Programme;
import org.riwaq.storefront.api.ProgrammeView;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The programme, one of its items, and the form that books places at it. */
@Controller
final class ProgrammePages {
    private final Reception reception;
    private final Programme programme;
    private final Bookings bookings;

    ProgrammePages(Reception reception, Programme programme, Bookings bookings) {
        this.reception = reception;
        this.programme = programme;
        this.bookings = bookings;
    }

    @GetMapping("/{lang}/programme")
    ResponseEntity<String> programme(@PathVariable String lang, HttpServletRequest request) {
        return reception.page(
                request, lang, visit -> new Page.Shown("programme", "", Map.of("items", programme.list(visit))));
    }

    @GetMapping("/{lang}/programme/{id}")
    ResponseEntity<String> item(@PathVariable String lang, @PathVariable String id, HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> ExhibitionPages.page(
                        programme.item(visit, id),
                        "/programme/",
                        found -> new Page.Shown("programme-item", "", values(found, Map.of(), null))));
    }

    private static Map<String, Object> values(
            ProgrammeView item, Map<String, String> typed, @Nullable Problem problem) {
        Map<String, Object> values = new HashMap<>();
        values.put("item", item);
        values.put("typed", typed);
        values.put("problem", problem);
        values.put("faults", problem == null ? Map.of() : faults(problem));
        values.put("once", new Once());
        return values;
    }

    private static Map<String, String> faults(Problem problem) {
        return problem.faults().stream()
                .collect(Collectors.toMap(Problem.FaultView::field, ProgrammePages::code, (one, other) -> one));
    }

    /** A phone does as well as an address: whoever gave neither is told of both. */
    private static String code(Problem.FaultView fault) {
        return fault.field().equals("email") && fault.code().equals("field.required") ? "booking.reach" : fault.code();
    }

    @PostMapping("/{lang}/programme/{id}/bookings")
    ResponseEntity<String> book(@PathVariable String lang, @PathVariable String id, HttpServletRequest request) {
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            Long seats = form.number("seats");
            // What is no number is out of the range of places: the engine words that with all other faults.
            int wanted = seats == null || seats > Integer.MAX_VALUE ? 0 : seats.intValue();
            Bookings.Wish wish =
                    new Bookings.Wish(wanted, form.filled("name"), form.filled("email"), form.filled("phone"));
            return booked(visit, id, form, Form.settled(() -> bookings.book(visit, id, wish, form.key())));
        });
    }

    private Page booked(Visit visit, String id, Form form, Outcome<BookingView> outcome) {
        if (outcome instanceof Outcome.Done<BookingView> done) {
            return new Page.Onward(BookingPages.path(done.value().token()) + "?booked=1");
        }
        String path = "/programme/" + Links.encoded(id);
        if (outcome instanceof Outcome.Later<BookingView> later) {
            return form.again(visit, later, path);
        }
        Problem problem = ((Outcome.Refused<BookingView>) outcome).problem();
        if (!(programme.item(visit, id) instanceof Answer.Found<ProgrammeView> found)) {
            return new Page.Missing();
        }
        return new Page.Personal(
                problem.status(),
                path,
                new Page.Shown("programme-item", "", values(found.value(), form.below(""), problem)));
    }
}
