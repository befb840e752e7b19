package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Circuits;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.Programme;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.ViewList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Halls, exhibitions, stands, the programme and circuits for programs. */
@RestController
@RequestMapping("/api/v1")
final class ExhibitionController {
    private final ApiAnswers answers;
    private final Exhibitions exhibitions;
    private final Programme programme;
    private final Circuits circuits;

    ExhibitionController(ApiAnswers answers, Exhibitions exhibitions, Programme programme, Circuits circuits) {
        this.answers = answers;
        this.exhibitions = exhibitions;
        this.programme = programme;
        this.circuits = circuits;
    }

    @GetMapping("/halls")
    ResponseEntity<?> halls(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.plain(parameters).then(plain -> whole(exhibitions.halls(visit))));
    }

    @GetMapping("/halls/{handle}")
    ResponseEntity<?> hall(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, "/api/v1/halls/", visit -> exhibitions.hall(visit, handle));
    }

    @GetMapping("/exhibitions")
    ResponseEntity<?> exhibitions(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) ->
                        Questions.exhibitions(parameters).then(question -> exhibitions.list(visit, question)));
    }

    @GetMapping("/exhibitions/{handle}")
    ResponseEntity<?> exhibition(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(request, "/api/v1/exhibitions/", visit -> exhibitions.byHandle(visit, handle));
    }

    @GetMapping("/exhibitions/{handle}/plan")
    ResponseEntity<?> plan(@PathVariable String handle, HttpServletRequest request) {
        return answers.one(
                request, moved -> "/api/v1/exhibitions/" + moved + "/plan", visit -> exhibitions.plan(visit, handle));
    }

    @GetMapping("/stands/{id}")
    ResponseEntity<?> stand(@PathVariable String id, HttpServletRequest request) {
        return answers.one(request, "/api/v1/stands/", visit -> exhibitions.stand(visit, id));
    }

    @GetMapping("/programme")
    ResponseEntity<?> programme(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.plain(parameters).then(plain -> whole(programme.list(visit))));
    }

    @GetMapping("/programme/{id}")
    ResponseEntity<?> programmeItem(@PathVariable String id, HttpServletRequest request) {
        return answers.one(request, "/api/v1/programme/", visit -> programme.item(visit, id));
    }

    @GetMapping("/circuits")
    ResponseEntity<?> circuits(HttpServletRequest request) {
        return answers.list(
                request,
                (visit, parameters) -> Questions.circuits(parameters).then(question -> circuits.list(visit, question)));
    }

    @GetMapping("/circuits/{handle}")
    ResponseEntity<?> circuit(@PathVariable String handle, HttpServletRequest request) {
        return answers.oneBy(
                request,
                moved -> "/api/v1/circuits/" + moved,
                Questions::day,
                (visit, day) -> circuits.byHandle(visit, handle, day));
    }

    private static <V> Checked<ViewList<V>> whole(List<V> all) {
        return new Checked.Passed<>(new ViewList<>(all, all.size(), null));
    }
}
