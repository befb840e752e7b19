package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.CircuitCard;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.CircuitQuestion;
import org.riwaq.storefront.api.Circuits;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.RouteMap;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The circuits, and one of them with its stops. */
@Controller
final class CircuitPages {
    private static final List<String> PARAMETERS = List.of("region", "month", "maxMinutes", "transport");
    private static final List<String> DAY = List.of("date");

    private final Reception reception;
    private final Circuits circuits;
    private final Places places;
    private final StructuredEvents structured;

    CircuitPages(Reception reception, Circuits circuits, Places places, StructuredEvents structured) {
        this.reception = reception;
        this.circuits = circuits;
        this.places = places;
        this.structured = structured;
    }

    @GetMapping("/{lang}/circuits")
    ResponseEntity<String> circuits(@PathVariable String lang, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        return reception.page(request, lang, visit -> list(visit, parameters));
    }

    private Page list(Visit visit, Parameters parameters) {
        Checked<ViewList<CircuitCard>> list =
                Questions.circuitsOfPage(parameters.all()).then(question -> circuits.list(visit, question));
        if (!(list instanceof Checked.Passed<ViewList<CircuitCard>> passed)) {
            return new Page.Refused(((Checked.Refused<ViewList<CircuitCard>>) list).faults());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("found", passed.value());
        values.put("regions", places.regions(visit));
        values.put("transports", CircuitQuestion.TRANSPORTS);
        PARAMETERS.forEach(name -> values.put(name, parameters.first(name)));
        return new Page.Shown("circuits", parameters.query(), values);
    }

    @GetMapping("/{lang}/circuits/{handle}")
    ResponseEntity<String> circuit(@PathVariable String lang, @PathVariable String handle, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, DAY);
        String host = Reception.host(request);
        return reception.page(request, lang, visit -> {
            Checked<Optional<LocalDate>> day = Questions.dayOfPage(parameters.all());
            if (!(day instanceof Checked.Passed<Optional<LocalDate>> passed)) {
                return new Page.Refused(((Checked.Refused<Optional<LocalDate>>) day).faults());
            }
            return ExhibitionPages.page(
                    circuits.byHandle(visit, handle, passed.value()),
                    "/circuits/",
                    found -> shown(visit, found, parameters, host));
        });
    }

    private Page shown(Visit visit, CircuitDetail found, Parameters parameters, String host) {
        Map<String, Object> values = new HashMap<>();
        values.put("detail", found);
        values.put("map", RouteMap.of(found));
        values.put("structured", structured.of(found, visit, host));
        return new Page.Shown("circuit", parameters.query(), values);
    }
}
