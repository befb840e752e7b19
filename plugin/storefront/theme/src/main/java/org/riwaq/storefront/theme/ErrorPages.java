package org.riwaq.storefront.theme;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What nothing else answers, and what failed: a page for people, a problem for programs, never a stack. */
@Controller
final class ErrorPages implements ErrorController {
    private final Reception reception;

    ErrorPages(Reception reception) {
        this.reception = reception;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        if (path.startsWith("/api/") || path.startsWith("/media/") || path.startsWith("/actuator/")) {
            Language language = Language.preferred(
                    Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""), List.of(Language.values()));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, language));
        }
        return reception.failed(request, path, language -> problem(status, language));
    }

    private static Problem problem(int status, Language language) {
        return switch (status) {
            case 405 -> Problems.of("method.not-allowed", status, language);
            default -> status < 500 ? Problems.missing(language) : Problems.of("failure", status, language);
        };
    }
}
