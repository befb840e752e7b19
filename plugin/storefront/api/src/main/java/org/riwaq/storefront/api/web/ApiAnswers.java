package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.Questions;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds out who asks in which language, and turns what comes of it into HTTP. */
@Component
final class ApiAnswers {
    private final Market market;

    ApiAnswers(Market market) {
        this.market = market;
    }

    /** Answers a question made of parameters. */
    ResponseEntity<?> list(
            HttpServletRequest request, BiFunction<Visit, Map<String, List<String>>, Checked<?>> question) {
        Map<String, List<String>> parameters = parameters(request);
        return visiting(request, parameters, visit -> {
            Checked<?> checked = question.apply(visit, parameters);
            if (checked instanceof Checked.Passed<?> passed) {
                return ok(visit.language()).body(passed.value());
            }
            return refused((Checked.Refused<?>) checked, visit.language());
        });
    }

    /** Answers for a handle; {@code path} is where today's handle goes when it has moved. */
    ResponseEntity<?> one(HttpServletRequest request, String path, Function<Visit, Answer<?>> question) {
        return one(request, handle -> path + handle, question);
    }

    /** The same, where more follows the handle. */
    ResponseEntity<?> one(HttpServletRequest request, UnaryOperator<String> path, Function<Visit, Answer<?>> question) {
        return oneBy(request, path, Questions::plain, (visit, plain) -> question.apply(visit));
    }

    /** Answers for a handle and what some parameters ask of it. */
    <Q> ResponseEntity<?> oneBy(
            HttpServletRequest request,
            UnaryOperator<String> path,
            Function<Map<String, List<String>>, Checked<Q>> read,
            BiFunction<Visit, Q, Answer<?>> question) {
        Map<String, List<String>> parameters = parameters(request);
        return visiting(request, parameters, visit -> {
            Checked<Q> checked = read.apply(parameters);
            if (checked instanceof Checked.Refused<Q> refused) {
                return refused(refused, visit.language());
            }
            Answer<?> answer = question.apply(visit, ((Checked.Passed<Q>) checked).value());
            if (answer instanceof Answer.Found<?> found) {
                if (found.value() instanceof ApiFile file) {
                    return ok(visit.language())
                            .contentType(file.type())
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                            .body(file.content());
                }
                return ok(visit.language()).body(found.value());
            }
            return answer instanceof Answer.Moved<?> moved
                    ? moved(request, path.apply(moved.handle()))
                    : problem(Problems.missing(visit.language()), visit.language());
        });
    }

    /** Answers a visit that has these parameters and {@code lang}, and no other. */
    ResponseEntity<?> visiting(HttpServletRequest request, String[] known, Function<Visit, ResponseEntity<?>> then) {
        Map<String, List<String>> parameters = parameters(request);
        return visiting(
                request,
                parameters,
                visit -> Questions.plain(parameters, known) instanceof Checked.Refused<Boolean> refused
                        ? refused(refused, visit.language())
                        : then.apply(visit));
    }

    private ResponseEntity<?> visiting(
            HttpServletRequest request, Map<String, List<String>> parameters, Function<Visit, ResponseEntity<?>> then) {
        String host = request.getServerName();
        Optional<Visit> usual = market.visitPreferring(host, header(request, HttpHeaders.ACCEPT_LANGUAGE));
        if (usual.isEmpty()) {
            Language language = language(request);
            return problem(Problems.missing(language), language);
        }
        Visit visit = usual.get();
        Checked<Language> language = Questions.language(
                parameters, visit.language(), visit.storefront().languages());
        if (language instanceof Checked.Refused<Language> refused) {
            return refused(refused, visit.language());
        }
        Language asked = ((Checked.Passed<Language>) language).value();
        return then.apply(market.visit(host, asked).orElse(visit));
    }

    private static ResponseEntity.BodyBuilder ok(Language language) {
        return ResponseEntity.ok()
                // An edit shows within two seconds: everything may be kept, nothing used unasked.
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .contentType(MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<?> moved(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(query == null ? path : path + "?" + query))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    private static ResponseEntity<Problem> refused(Checked.Refused<?> refused, Language language) {
        return problem(Problems.refused(refused.faults(), language), language);
    }

    /** A refusal, in the language asked. */
    static ResponseEntity<Problem> problem(Problem problem, Language language) {
        return ResponseEntity.status(problem.status())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The language of a refusal where nothing is known of the storefront. */
    static Language language(HttpServletRequest request) {
        return Language.of(Optional.ofNullable(request.getParameter("lang")).orElse(""))
                .orElseGet(() ->
                        Language.preferred(header(request, HttpHeaders.ACCEPT_LANGUAGE), List.of(Language.values())));
    }

    private static String header(HttpServletRequest request, String name) {
        @Nullable String value = request.getHeader(name);
        return value == null ? "" : value;
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }
}
