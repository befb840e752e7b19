package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.ExhibitionDetail;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.ProductDetail;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.StandCard;
import org.riwaq.storefront.api.StandDetail;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A visit for whoever has no network to speak of: an exhibition's stands, a stand, a piece. Each page is under 30 KB with
 * all that it fetches; pictures come when they are asked for.
 */
@Controller
final class LightPages {
    /** Lines of a list: with the longest names in the widest script they stay within the budget. */
    static final int LINES = 60;

    private final Reception reception;
    private final Exhibitions exhibitions;
    private final Products products;

    LightPages(Reception reception, Exhibitions exhibitions, Products products) {
        this.reception = reception;
        this.exhibitions = exhibitions;
        this.products = products;
    }

    /** Texts as long as these pages have room for. */
    public static final class Cut {
        private static final int NAME = 80;
        private static final int TEXT = 2_500;

        /** A name in a list. */
        public String name(String text) {
            return cut(text, NAME);
        }

        /** A paragraph. */
        public String text(String text) {
            return cut(text, TEXT);
        }

        private static String cut(String text, int most) {
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing() + "…";
        }
    }

    /** A page of a list, counted from 1. */
    private record Part(int number, int of) {
        <V> List<V> in(List<V> all) {
            return all.subList((number - 1) * LINES, Math.min(all.size(), number * LINES));
        }

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("part", number);
            values.put("parts", of);
            values.put("cut", new Cut());
            return values;
        }
    }

    /** Whether the browser asks for little, and is not told to show everything. */
    static boolean isWanted(HttpServletRequest request) {
        return "on".equalsIgnoreCase(request.getHeader("Save-Data")) && request.getParameter("full") == null;
    }

    /** To the light page of the same. */
    static ResponseEntity<String> instead(String lang, String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + Links.encoded(lang) + "/light" + path)
                .header(HttpHeaders.VARY, "Save-Data")
                .cacheControl(CacheControl.noCache())
                .build();
    }

    @GetMapping("/{lang}/light/exhibitions/{handle}")
    ResponseEntity<String> exhibition(
            @PathVariable String lang,
            @PathVariable String handle,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> ExhibitionPages.page(
                        exhibitions.byHandle(visit, handle), "/light/exhibitions/", found -> exhibition(found, page)));
    }

    private static Page exhibition(ExhibitionDetail found, @Nullable String page) {
        List<StandCard> stands = found.sections().stream()
                .flatMap(section -> section.stands().stream())
                .toList();
        return paged(page, stands.size(), part -> {
            Map<String, Object> values = part.values();
            values.put("detail", found);
            values.put("stands", part.in(stands));
            return shown("light-exhibition", part, values);
        });
    }

    @GetMapping("/{lang}/light/stands/{id}")
    ResponseEntity<String> stand(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        return standPage(
                request,
                lang,
                id,
                found -> paged(page, found.exhibits().size(), part -> {
                    Map<String, Object> values = part.values();
                    values.put("detail", found);
                    values.put("exhibits", part.in(found.exhibits()));
                    return shown("light-stand", part, values);
                }));
    }

    @GetMapping("/{lang}/light/stands/{id}/{code}")
    ResponseEntity<String> exhibit(
            @PathVariable String lang, @PathVariable String id, @PathVariable String code, HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> ExhibitionPages.page(
                        exhibitions.stand(visit, id), "/light/stands/", found -> exhibit(visit, found, code)));
    }

    private Page exhibit(Visit visit, StandDetail stand, String code) {
        List<StandDetail.Exhibit> all = stand.exhibits();
        int at = IntStream.range(0, all.size())
                .filter(index -> all.get(index).code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return new Page.Missing();
        }
        StandDetail.Exhibit exhibit = all.get(at);
        Map<String, Object> values = new Part(1, 1).values();
        values.put("detail", stand);
        values.put("exhibit", exhibit);
        values.put("place", at + 1);
        values.put("previous", at == 0 ? null : all.get(at - 1).code());
        values.put("next", at + 1 == all.size() ? null : all.get(at + 1).code());
        values.put(
                "description",
                products.byHandle(visit, exhibit.product().handle()) instanceof Answer.Found<ProductDetail> piece
                        ? piece.value().description().plain()
                        : "");
        values.put("once", new Once());
        return new Page.Shown("light-exhibit", "", values);
    }

    private ResponseEntity<String> standPage(
            HttpServletRequest request, String lang, String id, Function<StandDetail, Page> page) {
        return reception.page(
                request, lang, visit -> ExhibitionPages.page(exhibitions.stand(visit, id), "/light/stands/", page));
    }

    private static Page shown(String template, Part part, Map<String, Object> values) {
        return new Page.Shown(template, part.number() == 1 ? "" : "page=" + part.number(), values);
    }

    /** The page that was asked for, the first where none was. */
    private static Page paged(@Nullable String typed, int size, Function<Part, Page> shown) {
        int parts = Math.max(1, (size + LINES - 1) / LINES);
        if (typed == null || typed.isEmpty()) {
            return shown.apply(new Part(1, parts));
        }
        boolean number = typed.matches("[0-9]{1,9}");
        if (!number || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > parts) {
            String code = number ? "value.out-of-range" : "value.malformed";
            return new Page.Refused(List.of(new Fault(code, "page", "1.." + parts, Cut.cut(typed, Cut.NAME))));
        }
        return shown.apply(new Part(Integer.parseInt(typed), parts));
    }
}
