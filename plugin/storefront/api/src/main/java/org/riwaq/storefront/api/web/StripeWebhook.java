package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.riwaq.storefront.api.CardNews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Stripe tells what happened. It is answered with a status alone. */
@RestController
final class StripeWebhook {
    private static final int MOST_BYTES = 512 * 1024;

    private final CardNews news;

    StripeWebhook(CardNews news) {
        this.news = news;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> hear(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(413).build();
        }
        String signature = request.getHeader("Stripe-Signature");
        return switch (news.hear(new String(body, StandardCharsets.UTF_8), signature)) {
            case KEPT -> ResponseEntity.ok().build();
            case REJECTED -> ResponseEntity.badRequest().build();
            case LATER ->
                ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, "5").build();
            case NOBODY -> ResponseEntity.notFound().build();
        };
    }
}
