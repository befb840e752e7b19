package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Finds out where a visitor is, renders the page in that storefront's theme, and words what cannot be shown. */
@Component
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final String RETRY_SECONDS = "5";
    // Shown while no storefront can be looked up, so that even then a visitor is told why.
    private static final StorefrontView NOBODY =
            new StorefrontView("riwaq", "Riwaq", List.of(Language.values()), "MAD", List.of(), "base");

    private final Market market;
    private final Themes themes;

    Reception(Market market, Themes themes) {
        this.market = market;
        this.themes = themes;
    }

    /**
     * Answers with a page.
     *
     * @param lang as it stands in the address; anything may stand there
     */
    ResponseEntity<String> page(HttpServletRequest request, String lang, Function<Visit, Page> page) {
        return visited(request, lang, visit -> shown(request, visit, page.apply(visit)), Function.identity());
    }

    /** What an address of a document answers. */
    sealed interface Document {}

    /**
     * It.
     *
     * @param name for whoever keeps it: letters, digits, points and hyphens
     */
    record Pdf(String name, Resource content) implements Document {}

    /** A page that says why there is none. */
    record Instead(Page page) implements Document {}

    /** Answers with a document for one visitor alone. */
    ResponseEntity<?> file(HttpServletRequest request, String lang, Function<Visit, Document> file) {
        return visited(
                request,
                lang,
                visit -> {
                    Document found = file.apply(visit);
                    if (found instanceof Instead instead) {
                        return shown(request, visit, instead.page());
                    }
                    Pdf pdf = (Pdf) found;
                    return ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .cacheControl(CacheControl.noStore())
                            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + pdf.name() + "\"")
                            .body(pdf.content());
                },
                instead -> instead);
    }

    /** Answers with a script that is made for the place; it has no words. */
    ResponseEntity<String> script(
            HttpServletRequest request, String lang, BiFunction<Visit, Theme, ResponseEntity<String>> script) {
        return visited(
                request,
                lang,
                visit -> script.apply(visit, themes.named(visit.storefront().theme())),
                Function.identity());
    }

    private <A> A visited(
            HttpServletRequest request,
            String lang,
            Function<Visit, A> answer,
            Function<ResponseEntity<String>, A> refused) {
        Language wanted = Language.of(lang).orElseGet(() -> preferred(request, List.of(Language.values())));
        try {
            Optional<Visit> visit = market.visit(request.getServerName(), wanted);
            if (visit.isEmpty() || !visit.get().language().code().equals(lang)) {
                return refused.apply(
                        problem(request, visit.orElse(new Visit(NOBODY, wanted)), Problems.missing(wanted)));
            }
            return answer.apply(visit.get());
        } catch (MarketUnavailable away) {
            LOG.warn("503 for {}: the catalogue cannot be asked ({})", request.getRequestURI(), away.reason());
            return refused.apply(unavailable(request, wanted));
        }
    }

    /** Answers a form that was sent; one from a foreign page changes nothing. */
    ResponseEntity<String> sent(HttpServletRequest request, String lang, Function<Visit, Page> page) {
        return page(request, lang, visit -> Form.isOurs(request) ? page.apply(visit) : foreign(visit));
    }

    private Page foreign(Visit visit) {
        Wording say = themes.named(visit.storefront().theme()).wording(visit);
        return new Page.Failed(new Problem(
                "urn:riwaq:problem:form.foreign",
                say.text("form.foreign"),
                403,
                "form.foreign",
                say.text("form.foreign.detail"),
                null,
                null,
                List.of()));
    }

    /** Sends a visitor who named no language to the one that the browser prefers. */
    ResponseEntity<String> toLanguage(HttpServletRequest request) {
        return toLanguage(request, visit -> Optional.of("/"));
    }

    /** The same, to a page of that language; the path is below the language, and empty where there is nothing. */
    ResponseEntity<String> toLanguage(HttpServletRequest request, Function<Visit, Optional<String>> path) {
        try {
            Optional<Visit> visit = market.visitPreferring(request.getServerName(), accepted(request));
            Optional<String> below = visit.flatMap(path);
            if (visit.isEmpty() || below.isEmpty()) {
                Language language =
                        visit.map(Visit::language).orElseGet(() -> preferred(request, List.of(Language.values())));
                return problem(request, visit.orElse(new Visit(NOBODY, language)), Problems.missing(language));
            }
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(Links.in(visit.get().language(), below.get())))
                    .cacheControl(CacheControl.noCache())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        } catch (MarketUnavailable away) {
            LOG.warn("503 for {}: the catalogue cannot be asked ({})", request.getRequestURI(), away.reason());
            return unavailable(request, preferred(request, List.of(Language.values())));
        }
    }

    /** Tells that something went wrong, on a page of the storefront where that is possible. */
    ResponseEntity<String> failed(HttpServletRequest request, String path, Function<Language, Problem> problem) {
        Language wanted = Language.of(path.length() < 3 ? "" : path.substring(1, 3))
                .orElseGet(() -> preferred(request, List.of(Language.values())));
        Visit visit = new Visit(NOBODY, wanted);
        try {
            visit = market.visit(request.getServerName(), wanted).orElse(visit);
        } catch (MarketUnavailable away) {
            LOG.debug("The page of a failure is shown without its storefront", away);
        }
        return problem(request, visit, problem.apply(visit.language()));
    }

    private ResponseEntity<String> unavailable(HttpServletRequest request, Language language) {
        return problem(request, new Visit(NOBODY, language), Problems.of("market.unavailable", 503, language));
    }

    private ResponseEntity<String> shown(HttpServletRequest request, Visit visit, Page page) {
        if (page instanceof Page.Personal personal) {
            return personal(request, visit, personal);
        }
        if (page instanceof Page.Onward onward) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(Links.in(visit.language(), onward.path())))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        if (page instanceof Page.Failed failed) {
            return problem(request, visit, failed.problem());
        }
        if (page instanceof Page.Shown shown) {
            ResponseEntity.BodyBuilder ok = html(HttpStatus.OK, visit.language())
                    // An edit shows within two seconds: everything may be kept, nothing used unasked.
                    .cacheControl(CacheControl.noCache());
            return ok.body(rendered(request, visit, shown, below(request.getRequestURI())));
        }
        if (page instanceof Page.Moved moved) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(Links.in(visit.language(), moved.path())))
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        return page instanceof Page.Refused refused
                ? problem(request, visit, Problems.refused(refused.faults(), visit.language()))
                : problem(request, visit, Problems.missing(visit.language()));
    }

    private ResponseEntity<String> problem(HttpServletRequest request, Visit visit, Problem problem) {
        Page.Shown page = new Page.Shown("problem", "", Map.of("problem", problem));
        ResponseEntity.BodyBuilder answer =
                html(HttpStatus.valueOf(problem.status()), visit.language()).cacheControl(CacheControl.noStore());
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(rendered(request, visit, page, below(request.getRequestURI())));
    }

    private ResponseEntity<String> personal(HttpServletRequest request, Visit visit, Page.Personal personal) {
        HttpStatus status = HttpStatus.valueOf(personal.status());
        ResponseEntity.BodyBuilder answer = html(status, visit.language()).cacheControl(CacheControl.noStore());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(rendered(request, visit, personal.page(), personal.path()));
    }

    private String rendered(HttpServletRequest request, Visit visit, Page.Shown page, String below) {
        Theme theme = themes.named(visit.storefront().theme());
        List<LanguageLink> languages =
                languages(request, visit, below + (page.query().isEmpty() ? "" : "?" + page.query()));
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("visit", visit);
        values.put("say", theme.wording(visit));
        values.put("link", new Links(visit.language(), theme));
        values.put("languages", languages);
        values.put("host", host(request));
        values.put(
                "canonical",
                languages.stream()
                        .filter(LanguageLink::current)
                        .map(LanguageLink::address)
                        .findFirst()
                        .orElse(host(request)));
        return theme.render(page.template(), visit, values);
    }

    private static List<LanguageLink> languages(HttpServletRequest request, Visit visit, String path) {
        return visit.storefront().languages().stream()
                .map(language -> new LanguageLink(
                        language.code(),
                        language.tag(),
                        language.direction(),
                        Links.in(language, path),
                        host(request) + Links.in(language, path),
                        language == visit.language()))
                .toList();
    }

    /** The path below the language; the first page for addresses that have none. */
    private static String below(String path) {
        boolean withLanguage = path.length() > 3
                && path.charAt(3) == '/'
                && Language.of(path.substring(1, 3)).isPresent();
        return withLanguage ? path.substring(3) : "/";
    }

    /** Scheme, host and port, as the visitor sees them. */
    static String host(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static ResponseEntity.BodyBuilder html(HttpStatus status, Language language) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }

    private static Language preferred(HttpServletRequest request, List<Language> offered) {
        return Language.preferred(accepted(request), offered);
    }

    private static String accepted(HttpServletRequest request) {
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted == null ? "" : accepted;
    }
}
