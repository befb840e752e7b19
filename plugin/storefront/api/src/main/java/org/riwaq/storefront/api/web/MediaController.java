package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.PictureWidths;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.picture.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures by the hash of their original: what is behind an address never changes. */
@RestController
final class MediaController {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Pictures pictures;

    MediaController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{sha256}/{width}")
    ResponseEntity<?> picture(@PathVariable String sha256, @PathVariable String width, HttpServletRequest request) {
        Language language = ApiAnswers.language(request);
        if (!HASH.matcher(sha256).matches() || !allowed(width)) {
            return ApiAnswers.problem(Problems.missing(language), language);
        }
        return pictures.picture(sha256, Integer.parseInt(width))
                .<ResponseEntity<?>>map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .eTag(sha256.substring(0, 24) + "-" + width)
                        .body(jpeg))
                .orElseGet(() -> ApiAnswers.problem(Problems.missing(language), language));
    }

    private static boolean allowed(String width) {
        return PictureWidths.all().stream().anyMatch(one -> String.valueOf(one).equals(width));
    }
}
