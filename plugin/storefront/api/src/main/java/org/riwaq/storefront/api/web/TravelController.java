package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.CalendarEntries;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.Circuits;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.Programme;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.TravelFiles;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a visitor takes along: entries for calendars, and routes. */
@RestController
@RequestMapping("/api/v1")
final class TravelController {
    private final ApiAnswers answers;
    private final Exhibitions exhibitions;
    private final Programme programme;
    private final Circuits circuits;
    private final CalendarEntries entries;
    private final TravelFiles files;

    TravelController(
            ApiAnswers answers,
            Exhibitions exhibitions,
            Programme programme,
            Circuits circuits,
            CalendarEntries entries,
            TravelFiles files) {
        this.answers = answers;
        this.exhibitions = exhibitions;
        this.programme = programme;
        this.circuits = circuits;
        this.entries = entries;
        this.files = files;
    }

    @GetMapping("/programme/{id}/calendar.ics")
    ResponseEntity<?> programme(@PathVariable String id, HttpServletRequest request) {
        return answers.one(
                request,
                moved -> "/api/v1/programme/" + moved + "/calendar.ics",
                visit -> file(
                        programme.item(visit, id),
                        item -> ApiFile.calendar(
                                item.id(),
                                files.calendar(
                                        visit, entries.of(visit, item, page(visit, "/programme/" + item.id()))))));
    }

    @GetMapping("/exhibitions/{handle}/calendar.ics")
    ResponseEntity<?> exhibition(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(
                request,
                moved -> "/api/v1/exhibitions/" + moved + "/calendar.ics",
                visit -> file(
                        exhibitions.byHandle(visit, handle),
                        detail -> ApiFile.calendar(
                                handle,
                                files.calendar(visit, entries.of(detail, page(visit, "/exhibitions/" + handle))))));
    }

    @GetMapping("/circuits/{handle}/calendar.ics")
    ResponseEntity<?> circuit(@PathVariable String handle, HttpServletRequest request) {
        return answers.oneBy(
                request,
                moved -> "/api/v1/circuits/" + moved + "/calendar.ics",
                Questions::day,
                (visit, day) -> file(
                        circuits.byHandle(visit, handle, day),
                        detail -> ApiFile.calendar(
                                handle, files.calendar(visit, entries.of(detail, page(visit, dated(detail)))))));
    }

    @GetMapping("/circuits/{handle}/route.gpx")
    ResponseEntity<?> route(@PathVariable String handle, HttpServletRequest request) {
        return answers.oneBy(
                request,
                moved -> "/api/v1/circuits/" + moved + "/route.gpx",
                Questions::day,
                (visit, day) -> file(
                        circuits.byHandle(visit, handle, day),
                        detail -> ApiFile.route(handle, files.route(visit, detail, page(visit, dated(detail))))));
    }

    private static String dated(CircuitDetail detail) {
        return "/circuits/" + detail.circuit().handle() + "?date=" + detail.date();
    }

    private static <V> Answer<ApiFile> file(Answer<V> answer, Function<V, ApiFile> file) {
        if (answer instanceof Answer.Found<V> found) {
            return new Answer.Found<>(file.apply(found.value()));
        }
        return answer instanceof Answer.Moved<V> moved ? new Answer.Moved<>(moved.handle()) : new Answer.Missing<>();
    }

    private static URI page(Visit visit, String path) {
        String host =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return URI.create(host + "/" + visit.language().code() + path);
    }
}
