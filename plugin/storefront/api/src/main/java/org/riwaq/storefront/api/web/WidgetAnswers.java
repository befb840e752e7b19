package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.PartnerView;
import org.riwaq.storefront.api.Partners;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.api.WidgetLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Asks for whose page somebody reads, and tells the browser exactly that page: no other origin may read the answer
 * (decision 0902).
 */
@Component
final class WidgetAnswers {
    private static final String KEY = "key";
    private static final String LANG = "lang";

    /** So long a browser need not ask again: a page with a price of a minute ago does no harm, the shop tells the new one. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ApiAnswers answers;
    private final Partners partners;
    private final WidgetLimits limits;

    WidgetAnswers(ApiAnswers answers, Partners partners, WidgetLimits limits) {
        this.answers = answers;
        this.partners = partners;
        this.limits = limits;
    }

    /** A question made of parameters, for a partner's page. */
    @FunctionalInterface
    interface Listing {
        Checked<?> of(Visit visit, PartnerView partner, Map<String, List<String>> parameters);
    }

    ResponseEntity<?> list(HttpServletRequest request, Listing question) {
        return admitted(
                request,
                partner -> answers.list(
                        new OfPartner(request, partner),
                        (visit, parameters) -> question.of(visit, partner, parameters)));
    }

    ResponseEntity<?> one(HttpServletRequest request, String path, BiFunction<Visit, PartnerView, Answer<?>> question) {
        return admitted(
                request,
                partner -> answers.one(new OfPartner(request, partner), path, visit -> question.apply(visit, partner)));
    }

    private ResponseEntity<?> admitted(HttpServletRequest request, Function<PartnerView, ResponseEntity<?>> then) {
        Language language = ApiAnswers.language(request);
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        // A foreign page that sends no origin cannot read what it gets, and is none that asks in earnest.
        boolean hidden = origin == null && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        Partners.Admission admission = partners.admit(request.getParameter(KEY), hidden ? "?" : origin, language);
        if (admission instanceof Partners.Refused refused) {
            return ResponseEntity.status(refused.problem().status())
                    .headers(ApiAnswers.problem(refused.problem(), language).getHeaders())
                    .header(HttpHeaders.VARY, HttpHeaders.ORIGIN)
                    .body(refused.problem());
        }
        PartnerView partner = ((Partners.Admitted) admission).partner();
        WidgetLimits.Standing standing = limits.take(partner.id());
        ResponseEntity<?> answer = standing.taken() ? then.apply(partner) : tooMany(standing, language);
        return open(answer, origin, standing);
    }

    private static ResponseEntity<Problem> tooMany(WidgetLimits.Standing standing, Language language) {
        Problem problem = WidgetLimits.problem(standing, language);
        return ResponseEntity.status(problem.status())
                .headers(ApiAnswers.problem(problem, language).getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(standing.after().toSeconds()))
                .body(problem);
    }

    private static ResponseEntity<?> open(
            ResponseEntity<?> answer, @Nullable String origin, WidgetLimits.Standing standing) {
        HttpHeaders headers = new HttpHeaders();
        answer.getHeaders().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        if (answer.getStatusCode().is2xxSuccessful()) {
            headers.setCacheControl(CacheControl.maxAge(FRESH).cachePrivate());
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null) {
            headers.setAccessControlAllowOrigin(origin);
            headers.setAccessControlExposeHeaders(List.of("RateLimit", "RateLimit-Policy", HttpHeaders.RETRY_AFTER));
        }
        long window = standing.window().toSeconds();
        headers.set("RateLimit-Policy", "\"" + standing.name() + "\";q=" + standing.most() + ";w=" + window);
        headers.set(
                "RateLimit",
                "\"" + standing.name() + "\";r=" + standing.left() + ";t="
                        + (standing.taken() ? window : standing.after().toSeconds()));
        return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
    }

    /** The request without the key, and in the partner's language where it names none. */
    private static final class OfPartner extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        OfPartner(HttpServletRequest request, PartnerView partner) {
            super(request);
            parameters = new LinkedHashMap<>(request.getParameterMap());
            parameters.remove(KEY);
            parameters.putIfAbsent(LANG, new String[] {partner.language().code()});
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }
    }
}
