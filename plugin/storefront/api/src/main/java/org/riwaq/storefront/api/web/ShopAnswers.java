package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what comes of carts and orders into HTTP; nothing of it may be kept by anybody. */
@Component
final class ShopAnswers {
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final int IN_FLIGHT = 409;

    private final ApiAnswers answers;

    ShopAnswers(ApiAnswers answers) {
        this.answers = answers;
    }

    ResponseEntity<?> ok(HttpServletRequest request, Function<Visit, Outcome<?>> question, String... parameters) {
        return answer(request, 200, question, parameters);
    }

    ResponseEntity<?> created(HttpServletRequest request, Function<Visit, Outcome<?>> question) {
        return answer(request, 201, question);
    }

    private ResponseEntity<?> answer(
            HttpServletRequest request, int status, Function<Visit, Outcome<?>> question, String... parameters) {
        return answers.visiting(request, parameters, visit -> {
            Outcome<?> outcome = question.apply(visit);
            if (outcome instanceof Outcome.Done<?> done) {
                ResponseEntity.BodyBuilder ok = ResponseEntity.status(status)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                        .contentType(MediaType.APPLICATION_JSON);
                return (done.replayed() ? ok.header(REPLAYED, "true") : ok).body(done.value());
            }
            if (outcome instanceof Outcome.Refused<?> refused) {
                return refused(refused, visit);
            }
            Outcome.Later<?> later = (Outcome.Later<?>) outcome;
            return again(later.problem(), later.after().toSeconds(), visit);
        });
    }

    private static ResponseEntity<?> refused(Outcome.Refused<?> refused, Visit visit) {
        Problem problem = refused.problem();
        if (problem.status() == IN_FLIGHT && problem.code().equals("idempotency.in-flight")) {
            return again(problem, 1, visit);
        }
        if (refused.after() != null) {
            return again(problem, refused.after().toSeconds(), visit);
        }
        ResponseEntity<Problem> answer = ApiAnswers.problem(problem, visit.language());
        return refused.replayed() ? with(answer, REPLAYED, "true") : answer;
    }

    private static ResponseEntity<?> again(Problem problem, long seconds, Visit visit) {
        return with(ApiAnswers.problem(problem, visit.language()), HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static ResponseEntity<Problem> with(ResponseEntity<Problem> answer, String header, String value) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(header, value)
                .body(answer.getBody());
    }
}
