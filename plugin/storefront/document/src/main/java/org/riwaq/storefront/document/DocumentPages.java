package org.riwaq.storefront.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.DocumentView;
import org.riwaq.storefront.api.Orders;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of an order, for who has its signed address. */
@Controller
final class DocumentPages {
    private final Downloads downloads;
    private final Orders orders;
    private final Places places;
    private final Papers papers;

    DocumentPages(Downloads downloads, Orders orders, Places places, Papers papers) {
        this.downloads = downloads;
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
        return downloads.answer(
                request, response, lang, visit -> orders.document(visit, number, document, token), this::download);
    }

    private Download download(Visit visit, DocumentView document) {
        String province = Optional.ofNullable(document.address())
                .map(AddressView::province)
                .map(code -> places.name(visit, "province", code))
                .orElse("");
        return new Download(
                document.number() + ".pdf",
                MediaType.APPLICATION_PDF,
                OrderPaper.pdf(papers, visit, document, province));
    }
}
