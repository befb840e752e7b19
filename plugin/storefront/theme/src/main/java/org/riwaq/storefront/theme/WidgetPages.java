package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Partners;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.api.WidgetCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a partner puts a widget together, sees it, and copies what its webmaster pastes. */
@Controller
final class WidgetPages {
    private static final List<String> PARAMETERS =
            List.of("key", "kind", "handle", "region", "limit", "layout", "tongue");
    private static final List<String> LAYOUTS = List.of("grid", "row", "single");
    private static final List<String> LIMITS = List.of("2", "3", "4", "6", "8", "12");

    private final Reception reception;
    private final Partners partners;
    private final Places places;
    private final WidgetCode code;

    WidgetPages(Reception reception, Partners partners, Places places, WidgetCode code) {
        this.reception = reception;
        this.partners = partners;
        this.places = places;
        this.code = code;
    }

    @GetMapping("/{lang}/widgets")
    ResponseEntity<String> widgets(@PathVariable String lang, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        String host = Reception.host(request);
        return reception.page(request, lang, visit -> page(visit, parameters, host));
    }

    private Page page(Visit visit, Parameters parameters, String host) {
        List<Fault> faults = new ArrayList<>();
        List<String> tongues =
                visit.storefront().languages().stream().map(Language::code).toList();
        List<String> regions =
                places.regions(visit).stream().map(region -> region.id()).toList();
        String kind = choice("kind", parameters, WidgetSnippet.KINDS, "products", faults);
        String layout = choice("layout", parameters, LAYOUTS, "grid", faults);
        String limit = choice("limit", parameters, LIMITS, "4", faults);
        String region = choice("region", parameters, regions, "", faults);
        String tongue = choice("tongue", parameters, tongues, visit.language().code(), faults);
        if (!faults.isEmpty()) {
            return new Page.Refused(faults);
        }
        Map<String, Object> values = new HashMap<>(Map.of(
                "kinds", WidgetSnippet.KINDS,
                "layouts", LAYOUTS,
                "limits", LIMITS,
                "regions", places.regions(visit),
                "tongues", tongues,
                "code", code));
        values.put("kind", kind);
        values.put("layout", layout);
        values.put("limit", limit);
        values.put("region", region);
        values.put("tongue", tongue);
        values.put("handle", parameters.first("handle"));
        values.put("key", parameters.first("key"));
        made(visit, parameters, host, values);
        return new Page.Shown("widgets", parameters.query(), values);
    }

    /** Adds the snippet, or what is missing for it. */
    private void made(Visit visit, Parameters parameters, String host, Map<String, Object> values) {
        String key = parameters.first("key");
        String kind = String.valueOf(values.get("kind"));
        boolean ofOne = WidgetSnippet.OF_ONE.containsKey(kind);
        boolean unnamed = ofOne && !parameters.first("handle").matches("[a-z0-9]+(-[a-z0-9]+)*");
        Partners.Admission admission = partners.admit(key, null, visit.language());
        if (!key.isEmpty() && admission instanceof Partners.Refused refused) {
            values.put("wrongKey", refused.problem().detail());
        }
        values.put("unnamed", !key.isEmpty() && unnamed);
        if (!unnamed && admission instanceof Partners.Admitted admitted) {
            WidgetSnippet snippet = new WidgetSnippet(
                    kind,
                    attributes(kind, parameters, values),
                    Language.of(String.valueOf(values.get("tongue"))).orElse(visit.language()));
            values.put("partner", admitted.partner());
            values.put("attributes", snippet.attributes());
            values.put("script", WidgetSnippet.script(host, code));
            values.put("element", snippet.element(host, visit.storefront().name()));
        }
    }

    private static Map<String, String> attributes(String kind, Parameters parameters, Map<String, Object> values) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("key", parameters.first("key"));
        if (WidgetSnippet.OF_ONE.containsKey(kind)) {
            attributes.put("handle", parameters.first("handle"));
        } else if (kind.equals("products")) {
            for (String name : List.of("region", "limit", "layout")) {
                String value = String.valueOf(values.get(name));
                if (!value.isEmpty()) {
                    attributes.put(name, value);
                }
            }
        }
        return attributes;
    }

    private static String choice(
            String name, Parameters parameters, List<String> known, String usual, List<Fault> faults) {
        String given = parameters.first(name);
        if (given.isEmpty() || known.contains(given)) {
            return given.isEmpty() ? usual : given;
        }
        String shown = given.length() <= 60 ? given : given.substring(0, 60) + "…";
        faults.add(new Fault("value.unknown", name, String.join("|", known), shown));
        return usual;
    }
}
