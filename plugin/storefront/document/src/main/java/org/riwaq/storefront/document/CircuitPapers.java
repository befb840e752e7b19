package org.riwaq.storefront.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.Circuits;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The leaflet of a circuit for a day. */
@Controller
final class CircuitPapers {
    private final Downloads downloads;
    private final Circuits circuits;
    private final Papers papers;

    CircuitPapers(Downloads downloads, Circuits circuits, Papers papers) {
        this.downloads = downloads;
        this.circuits = circuits;
        this.papers = papers;
    }

    @GetMapping("/{lang}/circuits/{handle}/leaflet.pdf")
    ResponseEntity<byte[]> leaflet(
            @PathVariable String lang,
            @PathVariable String handle,
            @RequestParam(required = false) @Nullable String date,
            HttpServletRequest request,
            HttpServletResponse response) {
        Checked<Optional<LocalDate>> day = Questions.dayOfPage(Map.of("date", List.of(date == null ? "" : date)));
        if (!(day instanceof Checked.Passed<Optional<LocalDate>> asked)) {
            // The circuit's page says what is wrong with the day.
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(UriComponentsBuilder.fromPath("/{lang}/circuits/{handle}")
                            .queryParam("date", "{date}")
                            .build(lang, handle, date))
                    .build();
        }
        return downloads.answer(
                request, response, lang, visit -> circuit(visit, handle, asked.value()), this::download);
    }

    private Download download(Visit visit, CircuitDetail circuit) {
        return new Download(
                circuit.circuit().handle() + ".pdf",
                MediaType.APPLICATION_PDF,
                CircuitPaper.pdf(papers, visit, circuit, page(visit, circuit)));
    }

    private Outcome<CircuitDetail> circuit(Visit visit, String handle, Optional<LocalDate> asked) {
        Answer<CircuitDetail> answer = circuits.byHandle(visit, handle, asked);
        if (answer instanceof Answer.Moved<CircuitDetail> moved) {
            answer = circuits.byHandle(visit, moved.handle(), asked);
        }
        Problem missing = Problems.missing(visit.language());
        return answer instanceof Answer.Found<CircuitDetail> found
                ? new Outcome.Done<>(found.value(), false)
                : new Outcome.Refused<>(missing, false);
    }

    private static String page(Visit visit, CircuitDetail circuit) {
        String host =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return host + "/" + visit.language().code() + "/circuits/"
                + circuit.circuit().handle();
    }
}
