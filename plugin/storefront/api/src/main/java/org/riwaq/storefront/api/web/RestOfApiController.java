package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address below {@code /api} and {@code /media} that nothing else answers. */
@RestController
final class RestOfApiController {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @RequestMapping({"/api", "/api/", "/api/**", "/media", "/media/", "/media/**"})
    ResponseEntity<Problem> nothing(HttpServletRequest request) {
        Language language = ApiAnswers.language(request);
        if (READING.contains(request.getMethod())) {
            return ApiAnswers.problem(Problems.missing(language), language);
        }
        ResponseEntity<Problem> refused =
                ApiAnswers.problem(Problems.of("method.not-allowed", 405, language), language);
        return ResponseEntity.status(405)
                .headers(refused.getHeaders())
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .body(refused.getBody());
    }
}
