package org.riwaq.storefront.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.DocumentView;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.api.Orders;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The documents of an order, for who has its signed address. What cannot be shown is a page of {@code theme}. */
@Controller
final class DocumentPages {
    private static final String RETRY_SECONDS = "5";

    private final Market market;
    private final Orders orders;
    private final Places places;
    private final Papers papers;

    DocumentPages(Market market, Orders orders, Places places, Papers papers) {
        this.market = market;
        this.orders = orders;
        this.places = places;
        this.papers = papers;
    }

    @GetMapping("/{lang}/orders/{number}/documents/{document}.pdf")
    ResponseEntity<byte[]> document(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable String document,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Visit visit = Language.of(lang)
                    .flatMap(language -> market.visit(request.getServerName(), language))
                    .filter(here -> here.language().code().equals(lang))
                    .orElseThrow(DocumentPages::missing);
            Outcome<List<DocumentView>> outcome = orders.documents(visit, number, token);
            if (outcome instanceof Outcome.Later<List<DocumentView>>) {
                throw later(response);
            }
            return answer(visit, wanted(outcome, document));
        } catch (MarketUnavailable away) {
            throw later(response);
        }
    }

    private static DocumentView wanted(Outcome<List<DocumentView>> outcome, String document) {
        List<DocumentView> all = outcome instanceof Outcome.Done<List<DocumentView>> done ? done.value() : List.of();
        return all.stream().filter(one -> one.id().equals(document)).findFirst().orElseThrow(DocumentPages::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException later(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ResponseEntity<byte[]> answer(Visit visit, DocumentView document) {
        String province = Optional.ofNullable(document.address())
                .map(AddressView::province)
                .map(code -> places.name(visit, "province", code))
                .orElse("");
        byte[] pdf = OrderPaper.pdf(papers, visit, document, province);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
