package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.ExhibitionCard;
import org.riwaq.storefront.api.ExhibitionQuestion;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.HallView;
import org.riwaq.storefront.api.Programme;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A hall: where it is, when it is open, what it shows and what happens there. */
@Controller
final class HallPages {
    private static final int MOST = 100;

    private final Reception reception;
    private final Exhibitions exhibitions;
    private final Programme programme;

    HallPages(Reception reception, Exhibitions exhibitions, Programme programme) {
        this.reception = reception;
        this.exhibitions = exhibitions;
        this.programme = programme;
    }

    @GetMapping("/{lang}/halls/{handle}")
    ResponseEntity<String> hall(@PathVariable String lang, @PathVariable String handle, HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit ->
                        ExhibitionPages.page(exhibitions.hall(visit, handle), "/halls/", found -> shown(visit, found)));
    }

    private Page shown(Visit visit, HallView hall) {
        Map<String, Object> values = new HashMap<>();
        values.put("hall", hall);
        values.put("week", MakerPages.week(hall.opening()));
        values.put("shows", shows(visit, hall));
        values.put(
                "programme",
                programme.list(visit).stream()
                        .filter(item -> item.hall().id().equals(hall.handle()))
                        .toList());
        return new Page.Shown("hall", "", values);
    }

    private List<ExhibitionCard> shows(Visit visit, HallView hall) {
        ExhibitionQuestion question = new ExhibitionQuestion(List.of(), List.of(hall.handle()), null, null, MOST, null);
        return exhibitions.list(visit, question) instanceof Checked.Passed<ViewList<ExhibitionCard>> passed
                ? passed.value().items()
                : List.of();
    }
}
