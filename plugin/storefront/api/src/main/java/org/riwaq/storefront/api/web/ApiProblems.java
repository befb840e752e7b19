package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.picture.PicturesUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong on our side, said without a word of the exception. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
final class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final String SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Problem> market(MarketUnavailable away, HttpServletRequest request) {
        LOG.warn("503 for {}: the catalogue cannot be asked ({})", request.getRequestURI(), away.reason());
        return later("market.unavailable", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> pictures(PicturesUnavailable away, HttpServletRequest request) {
        LOG.warn("503 for {}: {}", request.getRequestURI(), away.getMessage());
        return later("picture.unavailable", request);
    }

    private static ResponseEntity<Problem> later(String code, HttpServletRequest request) {
        Language language = ApiAnswers.language(request);
        ResponseEntity<Problem> problem = ApiAnswers.problem(Problems.of(code, 503, language), language);
        return ResponseEntity.status(503)
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem.getBody());
    }
}
