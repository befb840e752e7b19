package org.riwaq.storefront.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Answers with files for one person. What cannot be had is said by a page of {@code theme}. */
@Component
final class Downloads {
    private static final String RETRY_SECONDS = "5";

    private final Market market;

    Downloads(Market market) {
        this.market = market;
    }

    /**
     * @param lang as it stands in the address
     * @param question what the file is made of
     * @param file makes it
     */
    <V> ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String lang,
            Function<Visit, Outcome<V>> question,
            BiFunction<Visit, V, Download> file) {
        try {
            Visit visit = Language.of(lang)
                    .flatMap(language -> market.visit(request.getServerName(), language))
                    .filter(here -> here.language().code().equals(lang))
                    .orElseThrow(Downloads::missing);
            Outcome<V> outcome = question.apply(visit);
            if (outcome instanceof Outcome.Later<V>) {
                throw later(response);
            }
            if (!(outcome instanceof Outcome.Done<V> done)) {
                throw missing();
            }
            return sent(visit, file.apply(visit, done.value()));
        } catch (MarketUnavailable away) {
            throw later(response);
        }
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException later(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ResponseEntity<byte[]> sent(Visit visit, Download file) {
        return ResponseEntity.ok()
                .contentType(file.type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.name).build().toString())
                .body(file.content);
    }
}
