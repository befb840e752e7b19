package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Manifests;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.picture.PictureSize;
import org.riwaq.storefront.api.picture.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Exhibitions and their pictures for viewers that speak IIIF: Presentation API 3.0, Image API 3.0 of level 0. */
@RestController
@RequestMapping("/iiif")
final class IiifController {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String LD = "application/ld+json";

    private final ApiAnswers answers;
    private final Manifests manifests;
    private final Pictures pictures;

    IiifController(ApiAnswers answers, Manifests manifests, Pictures pictures) {
        this.answers = answers;
        this.manifests = manifests;
        this.pictures = pictures;
    }

    @GetMapping("/exhibitions/{handle}/manifest")
    ResponseEntity<?> manifest(@PathVariable String handle, HttpServletRequest request) {
        return answers.visiting(request, new String[0], visit -> {
            Answer<Map<String, Object>> answer = manifests.of(visit, handle, host(request));
            if (answer instanceof Answer.Found<Map<String, Object>> found) {
                return json(request, Manifests.CONTEXT, found.value());
            }
            return answer instanceof Answer.Moved<Map<String, Object>> moved
                    ? ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                            .location(URI.create("/iiif/exhibitions/" + moved.handle() + "/manifest"))
                            .cacheControl(CacheControl.noCache())
                            .build()
                    : ApiAnswers.problem(Problems.missing(visit.language()), visit.language());
        });
    }

    /** Section 2: the base address leads to the information. */
    @GetMapping("/images/{sha256}")
    ResponseEntity<?> base(@PathVariable String sha256, HttpServletRequest request) {
        return of(
                sha256,
                request,
                image -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(image.id() + "/info.json"))
                        .build());
    }

    @GetMapping("/images/{sha256}/info.json")
    ResponseEntity<?> info(@PathVariable String sha256, HttpServletRequest request) {
        return of(sha256, request, image -> json(request, IiifImage.CONTEXT, image.info()));
    }

    @GetMapping("/images/{sha256}/{region}/{size}/{rotation}/{file}")
    ResponseEntity<?> image(
            @PathVariable String sha256,
            @PathVariable String region,
            @PathVariable String size,
            @PathVariable String rotation,
            @PathVariable String file,
            HttpServletRequest request) {
        return of(sha256, request, image -> {
            Language language = ApiAnswers.language(request);
            IiifImage.Wanted wanted = image.wanted(region, size, rotation, file);
            if (wanted instanceof IiifImage.Sent sent) {
                return sent(sha256, sent, language);
            }
            return wanted instanceof IiifImage.NotImplemented larger
                    ? ApiAnswers.problem(Problems.of("iiif.not-implemented", 501, language, larger.what()), language)
                    : ApiAnswers.problem(
                            Problems.of("iiif.bad-request", 400, language, ((IiifImage.Bad) wanted).what()), language);
        });
    }

    private ResponseEntity<?> sent(String sha256, IiifImage.Sent sent, Language language) {
        return pictures.exact(sha256, sent.square(), sent.size())
                .<ResponseEntity<?>>map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .header(HttpHeaders.LINK, "<" + sent.canonical() + ">;rel=\"canonical\"")
                        .body(jpeg))
                .orElseGet(() -> ApiAnswers.problem(Problems.missing(language), language));
    }

    private ResponseEntity<?> of(
            String sha256, HttpServletRequest request, Function<IiifImage, ResponseEntity<?>> answer) {
        Optional<PictureSize> size = HASH.matcher(sha256).matches() ? pictures.size(sha256) : Optional.empty();
        if (size.isEmpty()) {
            Language language = ApiAnswers.language(request);
            return ApiAnswers.problem(Problems.missing(language), language);
        }
        return answer.apply(new IiifImage(host(request) + "/iiif/images/" + sha256, size.get()));
    }

    /** JSON-LD, or plain JSON for who asks for that alone. */
    private static ResponseEntity<?> json(HttpServletRequest request, String context, Map<String, Object> body) {
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean plain = accepted != null && accepted.contains("application/json") && !accepted.contains(LD);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(plain ? "application/json" : LD + ";profile=\"" + context + "\""))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    private static String host(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
