package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.ExhibitionCard;
import org.riwaq.storefront.api.ExhibitionDetail;
import org.riwaq.storefront.api.ExhibitionQuestion;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.Labelled;
import org.riwaq.storefront.api.PlanView;
import org.riwaq.storefront.api.Scans;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The showcase, an exhibition with its floor, a stand, and where labels lead. */
@Controller
final class ExhibitionPages {
    private final Reception reception;
    private final Exhibitions exhibitions;
    private final StructuredEvents structured;
    private final Scans scans;
    private final LabelSettings labels;

    ExhibitionPages(
            Reception reception,
            Exhibitions exhibitions,
            StructuredEvents structured,
            Scans scans,
            LabelSettings labels) {
        this.scans = scans;
        this.labels = labels;
        this.reception = reception;
        this.exhibitions = exhibitions;
        this.structured = structured;
    }

    @GetMapping("/{lang}/exhibitions")
    ResponseEntity<String> showcase(@PathVariable String lang, HttpServletRequest request) {
        return reception.page(request, lang, this::showcase);
    }

    private Page showcase(Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put("now", ofState(visit, "NOW"));
        values.put("soon", ofState(visit, "SOON"));
        values.put("past", ofState(visit, "PAST"));
        return new Page.Shown("exhibitions", "", values);
    }

    private List<ExhibitionCard> ofState(Visit visit, String state) {
        ExhibitionQuestion question = new ExhibitionQuestion(List.of(state), List.of(), null, null, 100, null);
        return exhibitions.list(visit, question) instanceof Checked.Passed<ViewList<ExhibitionCard>> passed
                ? passed.value().items()
                : List.of();
    }

    @GetMapping("/{lang}/exhibitions/{handle}")
    ResponseEntity<String> exhibition(
            @PathVariable String lang,
            @PathVariable String handle,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (LightPages.isWanted(request)) {
            return LightPages.instead(lang, "/exhibitions/" + Links.encoded(handle));
        }
        response.addHeader(HttpHeaders.VARY, "Save-Data");
        String host = Reception.host(request);
        return reception.page(
                request,
                lang,
                visit ->
                        page(exhibitions.byHandle(visit, handle), "/exhibitions/", found -> shown(visit, found, host)));
    }

    private Page shown(Visit visit, ExhibitionDetail found, String host) {
        Map<String, Object> values = new HashMap<>();
        values.put("detail", found);
        values.put("week", MakerPages.week(found.hall().opening()));
        values.put(
                "plan",
                exhibitions.plan(visit, found.exhibition().handle()) instanceof Answer.Found<PlanView> plan
                        ? plan.value()
                        : null);
        values.put("structured", structured.of(found, visit, host));
        return new Page.Shown("exhibition", "", values);
    }

    @GetMapping("/{lang}/stands/{id}")
    ResponseEntity<String> stand(
            @PathVariable String lang,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (LightPages.isWanted(request)) {
            return LightPages.instead(lang, "/stands/" + Links.encoded(id));
        }
        response.addHeader(HttpHeaders.VARY, "Save-Data");
        return reception.page(
                request,
                lang,
                visit -> page(exhibitions.stand(visit, id), "/stands/", found -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("detail", found);
                    values.put("once", new Once());
                    return new Page.Shown("stand", "", values);
                }));
    }

    /** What stands behind a handle, as a page. */
    static <V> Page page(Answer<V> answer, String path, Function<V, Page> shown) {
        if (answer instanceof Answer.Found<V> found) {
            return shown.apply(found.value());
        }
        return answer instanceof Answer.Moved<V> moved
                ? new Page.Moved(path + Links.encoded(moved.handle()))
                : new Page.Missing();
    }

    /** A printed label: a piece's leads to the piece, a stand's to the stand, in the language of whoever scans it. */
    @GetMapping("/x/{code}")
    ResponseEntity<String> label(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        boolean light = labels.light() == LabelSettings.Light.EVERYBODY || LightPages.isWanted(request);
        response.addHeader(HttpHeaders.VARY, "Save-Data");
        return reception.toLanguage(request, visit -> {
            Optional<String> path = exhibitions.labelled(visit, code).flatMap(label -> path(label, code, light));
            path.ifPresent(found -> scans.scanned(code));
            return path;
        });
    }

    private static Optional<String> path(Labelled label, String code, boolean light) {
        String product = label.product();
        String stand = label.stand();
        if (light && stand != null) {
            return Optional.of("/light/stands/" + stand + (product == null ? "" : "/" + Links.encoded(code)));
        }
        return product == null
                ? Optional.ofNullable(stand).map(id -> "/stands/" + id)
                : Optional.of("/products/" + Links.encoded(product));
    }
}
